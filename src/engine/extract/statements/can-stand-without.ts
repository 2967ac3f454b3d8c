import type { Token } from '../../../types.ts'
import { HEDGES, NEGATIONS } from '../../lexicon/clause-words.ts'
import { REPORTING } from '../../lexicon/verbs.ts'
import type { TokenSpan } from './grammatical-function.ts'

/**
 * Words that turn what stands beside them: cut off, the rest would say more than the article does.
 * "…, but it failed", "although ruled out by …", "unless …", "excluding these items", "that failed".
 */
const TURNS: ReadonlySet<string> = new Set(
  (
    'but although though unless except excluding despite however until if whether instead rather only false falsely wrong wrongly failed fails denied denies rejected dismissed disputed ' +
    'scuttled ruled reversed overturned blocked debunked withdrawn cancelled canceled refused according accused accuses nor neither'
  ).split(' '),
)

/** Whether a piece of a sentence says the same alone as within it: nothing left out hedges, denies, turns or sources it. */
export function canStandWithout(tokens: readonly Token[], whole: TokenSpan, piece: TokenSpan): boolean {
  for (let i = whole.first; i < whole.last; i++) {
    if (i === piece.first) i = piece.last
    const word = tokens[i]?.text.toLowerCase()
    if (word !== undefined && i < whole.last && changesMeaning(word)) return false
  }
  return true
}

const changesMeaning = (word: string) =>
  TURNS.has(word) || HEDGES.has(word) || NEGATIONS.has(word) || REPORTING.has(word)
