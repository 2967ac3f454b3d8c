import { isDatingWord } from '../../languages/en/is-dating-word.ts'
import {
  DAY_NAMES,
  DENIALS,
  HEDGES,
  NEGATIONS,
  PREPOSITIONS,
  REPORTING,
  TURNS,
} from '../../languages/en/words/index.ts'
import { isFiniteVerb } from '../../parse/is-finite-verb.ts'
import type { TaggedToken } from '../../parse/parsed-sentence.ts'
import type { ClauseEdge } from './clause-edges.ts'

/**
 * Whether a sentence says the same without all that follows an edge: nothing there turns it, denies it or says who says so.
 * `sourceFrom` is where the words begin that say who says so, where the statement keeps its source without them.
 */
export function canDropBehind(tokens: readonly TaggedToken[], { at, kind }: ClauseEdge, sourceFrom = -1): boolean {
  const rest = tokens.slice(at).map(({ text }) => text.toLowerCase())
  const denials = HANGING.has(kind) ? DENIALS : NEGATIONS
  if (rest.some((word) => TURNS.has(word) || denials.has(word))) return false
  if (sourceFrom < at && (rest.includes('according') || endsWithSource(tokens, at))) return false
  // "…, in March 2019", "…, by what may be a spy": when and how sure belong to the statement.
  if (kind === 'tail') return !rest.some((word) => isDatingWord(word))
  return kind !== 'adjunct' || !rest.some((word) => HEDGES.has(word) || isDatingWord(word))
}

/** They hang on a noun or on the whole: "…, which aims to cut costs without layoffs" denies nothing of what precedes. */
const HANGING: ReadonlySet<ClauseEdge['kind']> = new Set(['relative', 'participle', 'aside', 'tail'])

/** "…, officials said on Monday", "…, said Jane Doe of Acme": the last stretch says who says all of it. */
function endsWithSource(tokens: readonly TaggedToken[], from: number): boolean {
  let start = tokens.length - 2
  while (start > from && !/^[,—–”"]$/.test(tokens[start]!.text)) start--
  if (/^(?:which|who|that|whose)$/.test(tokens[start + 1]?.text ?? '')) return false
  for (let i = start + 1; i < tokens.length; i++) {
    if (!REPORTING.has(tokens[i]!.text) || !isFiniteVerb(tokens, i)) continue
    if (i === start + 1 || reportsWhatPrecedes(tokens, i)) return true
  }
  return false
}

/** "[said] on Monday.", "[told] reporters." and not "[said] the mill was safe", "[threatened] to leave". */
function reportsWhatPrecedes(tokens: readonly TaggedToken[], verb: number): boolean {
  const next = tokens[verb + 1]?.text.toLowerCase() ?? '.'
  if (tokens[verb]!.text === 'told' || /^[.”"]$/.test(next)) return true
  return (PREPOSITIONS.has(next) && next !== 'to') || DAY_NAMES.has(next)
}
