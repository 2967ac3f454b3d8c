import type { Token } from '../../../types.ts'
import { DATED, HEDGES, NEGATIONS, TURNS } from '../../lexicon/clause-words.ts'
import { AUXILIARIES, REPORTING } from '../../lexicon/verbs.ts'
import { isFiniteVerb } from './is-finite-verb.ts'

/** "Had he …", "Imagine …", "As leaked papers show, …", "CLAIM: …": what they open colours all that follows. */
const COLOURS_ALL = /^(?:imagine|suppose|as|according|had|were|should|:)$/

/** Whether a sentence says the same without its words [from, to): nothing there hedges, sources, turns or dates the rest. */
export function canDropInFront(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.text.toLowerCase()
    const opens = i === from && COLOURS_ALL.test(word)
    if (opens || word === ':' || TURNS.has(word) || NEGATIONS.has(word) || HEDGES.has(word) || DATED.test(word))
      return false
    if (isReport(tokens, i)) return false
  }
  return true
}

/** "officials said"; "was announced" and "a report" say nothing of who says the rest. */
const isReport = (tokens: readonly Token[], i: number) =>
  tokens[i]!.text === 'according' ||
  (REPORTING.has(tokens[i]!.text) && isFiniteVerb(tokens, i) && !AUXILIARIES.has(tokens[i - 1]?.text ?? ''))
