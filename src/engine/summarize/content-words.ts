import type { Sentence } from '../../types.ts'
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../languages/en/words/index.ts'

const CLOSED = [DETERMINERS, PREPOSITIONS, COORDINATORS, SUBORDINATORS, SUBJECT_PRONOUNS, ADVERBS, AUXILIARIES]

/** The words of a sentence that carry its matter, in lower case, each once, without plural endings. */
export function contentWords({ tokens }: Pick<Sentence, 'tokens'>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text } of tokens) {
    const word = text.toLowerCase()
    if (word.length > 2 && /^[\p{L}\p{N}]/u.test(word) && !CLOSED.some((set) => set.has(word))) words.add(stem(word))
  }
  return words
}

const stem = (word: string) => (word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word)

/** Share of the smaller set that stands in the other too, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return small.size === 0 ? 0 : shared / small.size
}
