import type { Span } from '../../../types.ts'
import {
  AUXILIARIES,
  DAY_NAMES,
  HANGING_WORDS,
  NEGATIONS,
  PLAIN_REPORTS,
  SPEECH_VERBS,
  SUBORDINATORS,
} from '../../languages/en/words/index.ts'
import { firstVerb, isFiniteVerb } from '../../parse/is-finite-verb.ts'
import { type ReportingClause, reportingClauseAt } from '../reporting-clause.ts'
import { type SentenceView, spanOf } from '../sentence-view.ts'
import { subjectAfter } from '../subject-after.ts'
import { nesting } from './nesting.ts'
import { openingLength } from './opening-length.ts'

/** Who says what a sentence says: an entity, or words of the article ("media reports"); neither: the narrator. */
export interface Source {
  readonly speaker?: string
  readonly source?: Span
}

/** Who says so, and the tokens [first, last) of the words that tell it: "according to [Acme]", "[Acme] said that". */
export interface SentenceAttribution extends Source {
  readonly first: number
  readonly last: number
  /** Index of the verb, or of "according". */
  readonly cue: number
}

/** Whether what is reported can be told without the words that report it, as the fact keeps who says so: no "did not say", no "alleged". */
export const isPlainReport = ({ words }: SentenceView, { cue, first, speaker, source }: SentenceAttribution): boolean =>
  (speaker !== undefined || source !== undefined) &&
  PLAIN_REPORTS.has(words[cue]!) &&
  !words.slice(Math.min(first, cue), cue).some((word) => NEGATIONS.has(word))

/** A source in plain words is short: "people familiar with the matter". */
const LONGEST_SOURCE = 12

/**
 * "[Erdogan] said he told Obama …" and "…, said [Erdogan]" → speaker Erdogan; "according to [Acme]" → speaker Acme;
 * "officials said" → source "officials".
 */
export function sentenceAttribution(view: SentenceView): SentenceAttribution | undefined {
  const quoted = nesting(view.tokens)
  const opening = openingLength(view.tokens)
  for (let cue = opening; cue < view.tokens.length; cue++) {
    if (quoted[cue] || !reportsSomething(view, cue)) continue
    const clause = reportingClauseAt(view, cue, opening) ?? invertedClauseAt(view, cue)
    if (clause && coversSentence(view, clause)) return { ...sourceOf(view, clause), ...extentOf(clause) }
  }
  return undefined
}

/** "agreed on Tuesday to buy" and "could ask" are deeds, "four states will meet" is a noun; "said to reporters" reports. */
function reportsSomething({ tokens, words }: SentenceView, cue: number): boolean {
  if (words[cue] === 'according' || words[cue]!.endsWith('ing')) return true
  if (!isFiniteVerb(tokens, cue)) return false
  let at = cue + 1
  while (/^(?:on|late|early|also)$/.test(words[at] ?? '') || DAY_NAMES.has(words[at] ?? '')) at++
  const next = words[at] ?? ''
  if (next === 'to' && !/^(?:said|says)$/.test(words[cue]!)) return false
  return !AUXILIARIES.has(next) && !/^(?:to|can|could|may|might|must|should|will|would)$/.test(words[cue - 1] ?? '')
}

/**
 * Whether a report is about all of its sentence: not one inside a clause that hangs on another ("…, when the police [told] him …",
 * "Doe, who [said] …, left"), nor the second of two ("The storm left homes without power, and forecasters [warned] …").
 */
function coversSentence({ tokens, words }: SentenceView, clause: ReportingClause): boolean {
  const { first, cue } = extentOf(clause)
  if (words[cue] === 'according' || first > cue) return true
  const between = words.slice(first, cue)
  const relative = Math.max(between.lastIndexOf('who'), between.lastIndexOf('which'))
  if (relative >= 0 && !between.includes(',', relative)) return false
  for (let i = first - 1; i >= 0 && first - i < SUBJECT_REACH; i--) {
    const word = words[i]!
    if (HANGING_WORDS.has(word)) return false
    if (/^(?:and|but)$/.test(word)) return firstVerb(tokens, 0, i) === undefined
    if (/^[,;:—–”"]$/.test(word)) return true
  }
  return true
}

/** How far before its head a subject may begin: "when the two senior city officials [said]". */
const SUBJECT_REACH = 8

/** "…, said Erdogan": the verb before its subject. */
function invertedClauseAt(view: SentenceView, cue: number): ReportingClause | undefined {
  if (!SPEECH_VERBS.has(view.words[cue]!) || !/^[,”"]$/.test(view.words[cue - 1] ?? '')) return undefined
  const speaker = subjectAfter(view, cue, view.tokens.length)
  return speaker && { cue, speaker }
}

function sourceOf(view: SentenceView, { cue, speaker }: ReportingClause): Source {
  if (speaker.kind === 'name') return { speaker: speaker.named.entity.id }
  const reference = view.referenceAt.get(speaker.at)
  if (reference) return { speaker: reference.entity.id }
  return speaker.kind === 'pronoun' ? {} : { source: nounPhrase(view, speaker.at, cue) }
}

/** The words around a source without a name, up to the marks and clause words around it. */
function nounPhrase(view: SentenceView, at: number, cue: number): Span {
  const stops = (i: number) =>
    view.words[i] === undefined ||
    i === cue ||
    /^[,.;:—–"“”]$/.test(view.words[i]!) ||
    SUBORDINATORS.has(view.words[i]!) ||
    (/^(?:to|and|but)$/.test(view.words[i]!) && !view.nameAt.has(i))
  let first = at
  let last = view.nameAt.get(at)?.last ?? at + 1
  while (first > 0 && at - first < LONGEST_SOURCE && !stops(first - 1)) first--
  while (at > cue && last - at < LONGEST_SOURCE && !stops(last)) last++
  return spanOf(view, first, last)
}

/** From the subject to the verb, whichever stands first. */
function extentOf({ cue, speaker }: ReportingClause) {
  const subject = speaker.kind === 'name' ? speaker.named : { first: speaker.at, last: speaker.at + 1 }
  return { cue, first: Math.min(cue, subject.first), last: Math.max(cue + 1, subject.last) }
}
