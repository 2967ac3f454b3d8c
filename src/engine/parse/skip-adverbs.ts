import { TAG } from '../tag/tags.ts'
import type { TaggedToken } from './parsed-sentence.ts'

/** "also", "never", "not". */
const isAdverb = ({ tag }: TaggedToken): boolean => tag === TAG.ADV || tag === TAG.PART

/** The first token at or behind `at` that is no adverb. */
export function skipAdverbs(tokens: readonly TaggedToken[], at: number): number {
  let next = at
  while (next < tokens.length && isAdverb(tokens[next]!)) next++
  return next
}

/** The first token at or before `at` that is no adverb; -1 where all are. */
export function skipAdverbsBack(tokens: readonly TaggedToken[], at: number): number {
  let next = at
  while (next >= 0 && isAdverb(tokens[next]!)) next--
  return next
}
