import { capitalize } from '../../engine/text/capitals.ts'

/** Of a hundred sentences this many come again in each of a headline's cases, spread evenly. */
const SHARES = [
  { of: 100, take: 8, change: (word: string) => word.toUpperCase() },
  { of: 100, take: 8, change: (word: string, at: number) => (isSmallWord(word) && at > 0 ? word : capitalize(word)) },
  { of: 100, take: 4, change: (word: string) => word.toLowerCase() },
]

const isSmallWord = (word: string): boolean =>
  /^(?:an?|the|and|but|or|nor|of|in|on|at|to|for|by|as|from|with|'s|’s)$/.test(word)

/** Copies of some sentences in the case of headlines: all capitals, capitals first, none. */
export function recasedCopies<Sentence extends { readonly words: readonly string[] }>(
  sentences: readonly Sentence[],
): Sentence[] {
  return SHARES.flatMap(({ of, take, change }, share) =>
    sentences
      .filter((_, i) => (i * 37 + share * 29) % of < take)
      .map((sentence) => ({ ...sentence, words: sentence.words.map(change) })),
  )
}
