import { isDatingWord } from '../../languages/en/is-dating-word.ts'
import { AUXILIARIES, HEDGES, NEGATIONS, REPORTING, TURNS } from '../../languages/en/words/index.ts'
import { isFiniteVerb } from '../../parse/is-finite-verb.ts'
import type { TaggedToken } from '../../parse/parsed-sentence.ts'

/** "Had he …", "Imagine …", "As leaked papers show, …", "CLAIM: …": what they open colours all that follows. */
const COLOURS_ALL = /^(?:imagine|suppose|as|according|had|were|should|:)$/

/** Words [from, to) of a sentence. */
interface Front {
  readonly from: number
  readonly to: number
  /** Whether a date among them may go. */
  readonly dates?: boolean
  /** Whether they are a main clause of their own: what it denies or doubts ends with it. */
  readonly isClause?: boolean
}

/** "If Acme sues, Orbit will pay, and [the town will lose]": a condition covers both halves. */
const CONDITION = /^(?:if|unless|whether)$/

/** Whether a sentence says the same without its first words: nothing there hedges, sources, turns or dates the rest. */
export function canDropInFront(tokens: readonly TaggedToken[], { from, to, dates, isClause }: Front): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.text.toLowerCase()
    if (word === ':' || CONDITION.test(word) || (i === from && COLOURS_ALL.test(word))) return false
    if (!isClause && (TURNS.has(word) || NEGATIONS.has(word) || HEDGES.has(word))) return false
    if ((!dates && isDatingWord(word)) || isReport(tokens, i)) return false
  }
  return true
}

/** "officials said"; "was announced" and "a report" say nothing of who says the rest. */
const isReport = (tokens: readonly TaggedToken[], i: number) =>
  tokens[i]!.text === 'according' ||
  (REPORTING.has(tokens[i]!.text) && isFiniteVerb(tokens, i) && !AUXILIARIES.has(tokens[i - 1]?.text ?? ''))
