import { TAG } from '../tag/tags.ts'
import type { TaggedToken } from './parsed-sentence.ts'

const FINITE: ReadonlySet<number> = new Set([
  TAG['VERB.present'],
  TAG['VERB.past'],
  TAG['AUX.present'],
  TAG['AUX.past'],
  TAG['AUX.modal'],
])

/** Whether a token is a verb that can make a clause of its own: "said", "has", "will"; not "saying", "to say", "been". */
export const isFiniteVerb = (tokens: readonly TaggedToken[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && FINITE.has(token.tag)
}

/** The index of the first finite verb of tokens [from, to). */
export function firstVerb(tokens: readonly TaggedToken[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (isFiniteVerb(tokens, at)) return at
  return undefined
}
