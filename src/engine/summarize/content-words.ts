import type { Sentence } from '../../types.ts'
import type { StoryWords } from './story-words.ts'

/** The words of a sentence that carry its matter, in lower case, each once, without plural endings. */
export function contentWords(
  { tokens }: Pick<Sentence, 'tokens'>,
  { isContentWord, stem }: Pick<StoryWords, 'isContentWord' | 'stem'>,
): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text } of tokens) {
    const word = text.toLowerCase()
    if (/^[\p{L}\p{N}]/u.test(word) && isContentWord(word)) words.add(stem(word))
  }
  return words
}

/** Share of the smaller set that stands in the other too, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return small.size === 0 ? 0 : shared / small.size
}
