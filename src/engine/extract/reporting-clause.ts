import { ADDRESSING_VERBS, SPEECH_VERBS } from '../languages/en/words/index.ts'
import { skipAdverbs, skipAdverbsBack } from '../parse/skip-adverbs.ts'
import { mainSubject } from './main-subject.ts'
import type { Named, SentenceView } from './sentence-view.ts'
import type { Subject } from './subject.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectBefore } from './subject-before.ts'
import { subjectOfVerb } from './subject-of-verb.ts'

/** The words that report what somebody says: "Erdogan told Obama". */
export interface ReportingClause {
  /** Index of the verb, or of "according". */
  readonly cue: number
  readonly speaker: Subject
  /** Who is spoken to. */
  readonly addressee?: Named
}

/** How far before its verb a subject is looked for, in tokens. */
const FARTHEST_SUBJECT = 60

const BE = /^(?:was|were|been|is|are|being|be|'s|’s)$/
const HAVE = /^(?:has|had|have|will|would|did|does|do|also|may|might|could|can|'d|’d)$/

/** Where a reporting clause is looked for: its cue in tokens [from, to), its subject not before `opening`. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** `from`, if it is not given. */
  readonly opening?: number
}

/**
 * The last reporting clause of a stretch with its subject before the verb: what leads to a quotation that opens at `to`
 * ("Erdogan said he told Obama …": told).
 */
export function lastReportingClause(
  view: SentenceView,
  { from, to, opening = from }: Stretch,
): ReportingClause | undefined {
  for (let cue = to - 1; cue >= from; cue--) {
    const clause = reportingClauseAt(view, cue, from) ?? reportingClauseAt(view, cue, opening)
    if (clause) return clause
  }
  return undefined
}

/** The reporting clause whose cue is the given token, its subject not before `from`. */
export function reportingClauseAt(view: SentenceView, cue: number, opening: number): ReportingClause | undefined {
  const from = Math.max(opening, cue - FARTHEST_SUBJECT)
  if (view.nameAt.has(cue)) return undefined
  if (isAccordingTo(view, cue)) return accordingTo(view, cue, view.tokens.length)
  const verb = view.words[cue]!
  if (!SPEECH_VERBS.has(verb) || !/^\p{Ll}/u.test(view.tokens[cue]!.text)) return undefined
  let at = skipAdverbsBack(view.tokens, cue - 1)
  let passive = false
  while (at >= from && (HAVE.test(view.words[at]!) || BE.test(view.words[at]!))) {
    passive ||= BE.test(view.words[at]!) && !verb.endsWith('ing')
    at = skipAdverbsBack(view.tokens, at - 1)
  }
  if (passive || at < from || isNounBefore(view.words[at]!)) return undefined
  // "…, saying": the subject is that of the whole clause.
  const isParticiple = verb.endsWith('ing') && at === cue - 1 && !view.nameAt.has(at) && !isPronoun(view.words[at]!)
  const speaker = isParticiple
    ? (mainSubject(view, from, at) ?? subjectOfVerb(view, cue))
    : subjectBefore(view, at + 1, from)
  return speaker && withAddressee(view, cue, speaker)
}

const isPronoun = (word: string) => /^(?:he|she|they|it|who)$/.test(word)

/** "the claim", "his report": no verb. */
const isNounBefore = (word: string) =>
  /^(?:the|a|an|this|that|his|her|its|their|my|our|no|any|of|in|for|with)$/.test(word)

function withAddressee(view: SentenceView, cue: number, speaker: Subject): ReportingClause {
  const addressee = ADDRESSING_VERBS.has(view.words[cue]!) ? firstName(view, cue + 1) : undefined
  return { cue, speaker, ...(addressee && { addressee }) }
}

/** "told [Obama]", "told the [BBC]" */
function firstName(view: SentenceView, at: number): Named | undefined {
  return view.nameAt.get(view.words[at] === 'the' ? at + 1 : at)
}

const isAccordingTo = (view: SentenceView, at: number) => view.words[at] === 'according' && view.words[at + 1] === 'to'

function accordingTo(view: SentenceView, at: number, to: number): ReportingClause | undefined {
  const speaker = subjectAfter(view, at + 1, to)
  return speaker && { cue: at, speaker }
}

/**
 * The reporting clause that stands right behind a quotation which closes before `from`: "said Erdogan", "Erdogan said",
 * "according to Erdogan".
 */
export function followingReportingClause(view: SentenceView, from: number, to: number): ReportingClause | undefined {
  let at = from
  while (at < to && /^[,–—-]$/.test(view.words[at]!)) at++
  at = skipAdverbs(view.tokens, at)
  if (at >= to) return undefined
  if (isAccordingTo(view, at)) return accordingTo(view, at, to)
  if (SPEECH_VERBS.has(view.words[at]!) && !view.nameAt.has(at)) {
    const speaker = subjectAfter(view, at, to)
    return speaker && { cue: at, speaker }
  }
  for (let cue = at + 1; cue < to; cue++) {
    const clause = reportingClauseAt(view, cue, at)
    if (clause) return clause
  }
  return undefined
}
