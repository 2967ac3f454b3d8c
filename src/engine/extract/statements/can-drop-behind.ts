import type { Token } from '../../../types.ts'
import { HEDGES, NEGATIONS } from '../../lexicon/clause-words.ts'
import { REPORTING } from '../../lexicon/verbs.ts'
import type { ClauseEdge } from './clause-edges.ts'

/**
 * Words that turn what stands beside them: cut off, the rest would say more than the article does.
 * "…, but it failed", "although ruled out by …", "unless …", "excluding these items", "that failed".
 */
const TURNS: ReadonlySet<string> = new Set(
  (
    'but although though unless except excluding despite however until if whether instead rather only false falsely wrong wrongly failed fails denied denies rejected dismissed disputed ' +
    'scuttled ruled reversed overturned blocked debunked withdrawn cancelled canceled refused refuses accused accuses blamed nor neither suggestion unsubstantiated unproven'
  ).split(' '),
)

/** A time that a statement needs: without it an old event reads as today's news. */
const DATED =
  /^(?:(?:19|20)\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|ago|last|earlier|previous|previously|formerly|once)\.?$/

/** Whether a sentence says the same without the words [from, to) that lead in to it: nothing there hedges, sources, turns or dates it. */
export const canDropInFront = (tokens: readonly Token[], from: number, to: number): boolean =>
  !some(
    tokens,
    from,
    to,
    (word) =>
      turns(word) ||
      HEDGES.has(word) ||
      REPORTING.has(word) ||
      DATED.test(word) ||
      /^accord/.test(word) ||
      word === 'imagine' ||
      word === 'as',
  )

/** Whether a sentence says the same without all that follows an edge. */
export function canDropBehind(tokens: readonly Token[], { at, kind }: ClauseEdge): boolean {
  if (some(tokens, at, tokens.length, (word) => turns(word) || /^accord/.test(word))) return false
  if (endsWithSource(tokens, at)) return false
  // What Bob does to it belongs to the statement as much as what is denied.
  return kind !== 'adjunct' || !some(tokens, at, tokens.length, (word) => HEDGES.has(word) || DATED.test(word))
}

const turns = (word: string) => TURNS.has(word) || NEGATIONS.has(word)

/** "…, officials said": the last stretch says who says all of it. */
function endsWithSource(tokens: readonly Token[], from: number): boolean {
  let start = tokens.length - 2
  while (start > from && !/^[,—–”"]$/.test(tokens[start]!.text)) start--
  return some(tokens, start, tokens.length, (word) => REPORTING.has(word))
}

function some(tokens: readonly Token[], from: number, to: number, test: (word: string) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(tokens[i]!.text.toLowerCase())) return true
  return false
}
