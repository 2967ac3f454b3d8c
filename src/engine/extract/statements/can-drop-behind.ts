import type { Token } from '../../../types.ts'
import { DATED, DAY_NAMES, HEDGES, NEGATIONS, PREPOSITIONS, TURNS } from '../../lexicon/clause-words.ts'
import { REPORTING } from '../../lexicon/verbs.ts'
import type { ClauseEdge } from './clause-edges.ts'

/** Whether a sentence says the same without all that follows an edge: nothing there turns it, denies it or says who says so. */
export function canDropBehind(tokens: readonly Token[], { at, kind }: ClauseEdge): boolean {
  const rest = tokens.slice(at).map(({ text }) => text.toLowerCase())
  if (rest.some((word) => TURNS.has(word) || NEGATIONS.has(word) || word === 'according')) return false
  if (endsWithSource(rest)) return false
  // "…, in March 2019", "…, by what may be a spy": when and how sure belong to the statement.
  return kind !== 'adjunct' || !rest.some((word) => HEDGES.has(word) || DATED.test(word))
}

/** "…, officials said on Monday", "…, said Jane Doe of Acme": the last stretch says who says all of it. */
function endsWithSource(words: readonly string[]): boolean {
  let start = words.length - 2
  while (start > 0 && !/^[,—–”"]$/.test(words[start]!)) start--
  if (/^(?:which|who|that|whose)$/.test(words[start + 1] ?? '')) return false
  return words.some((word, i) => i > start && REPORTING.has(word) && (i === start + 1 || reportsWhatPrecedes(words, i)))
}

/** "[said] on Monday.", "[told] reporters." and not "[said] the mill was safe". */
function reportsWhatPrecedes(words: readonly string[], verb: number): boolean {
  const next = words[verb + 1] ?? '.'
  return /^(?:[.”"]|to)$/.test(next) || PREPOSITIONS.has(next) || DAY_NAMES.has(next) || words[verb] === 'told'
}
