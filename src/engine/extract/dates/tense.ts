import { BASE_FORMS, PAST_FORMS } from '../../languages/en/words/index.ts'
import type { SentenceView } from '../sentence-view.ts'

/** `prospective`: what was then still ahead ("said it would open Friday"), now perhaps over. */
export type Tense = 'past' | 'present' | 'prospective' | 'future'

/** How far from the date its verb is looked for, in tokens. */
const REACH = 18

const FUTURE = /^(?:will|shall|'ll|’ll|wo)$/
const PROSPECTIVE = /^(?:would|could|might|may|can|should|must|'d|’d)$/
/** "is due to open Friday", "plans to open Friday" */
const AWAITING =
  /^(?:scheduled|due|expected|slated|set|planned|plans|planning|hopes|hoping|hoped|intends|aims|expects|wants|wanted|likely|ready|about|going|agreed|vowed|promised|pledged|decided|invited|upcoming|coming|bound|poised|ordered|begin|start)$/
const PAST = /^(?:was|were|had|did|has|have|been|'ve|’ve)$/
const PRESENT = /^(?:is|are|am|does|do|'re|’re|'m|’m)$/
/** What papers write in the present of what lies ahead: "reports earnings Wednesday". */
const SCHEDULED =
  /^(?:reports|meets|opens|begins|starts|faces|heads|plays|hosts|travels|votes|returns|holds|releases|airs|premieres|arrives|kicks|takes|visits|ends|closes|goes|comes|launches|runs)$/

/**
 * The tense of the clause that a date stands in: by the nearest verb before it, else by the nearest behind it.
 * "reports earnings Wednesday" lies ahead, "said Friday" behind.
 */
export function tenseAt(view: SentenceView, first: number, last: number): Tense | undefined {
  if (isSetFor(view, first) || isAheadOf(view, first)) return 'future'
  // "a premium to its closing price on Monday"
  if (view.words.slice(Math.max(0, first - 3), first).includes('closing')) return 'past'
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (/^[;"“”]$/.test(view.words[at]!)) break
    const tense = tenseOf(view, at)
    if (tense) return tense
  }
  for (let at = last; at < Math.min(view.words.length, last + REACH); at++) {
    const tense = tenseOf(view, at)
    if (tense) return tense
  }
  return undefined
}

/** How far before its date the verb stands that sets something for it, in tokens. */
const SETTING_REACH = 8

/** "The judge set sentencing for Nov. 12", "adjourned until Monday" */
function isSetFor(view: SentenceView, first: number): boolean {
  const at = /^(?:for|until|till)$/.test(view.words[first] ?? '') ? first : first - 1
  if (!/^(?:for|until|till)$/.test(view.words[at] ?? '')) return false
  const before = view.words.slice(Math.max(0, at - SETTING_REACH), at)
  return before.some((word) => /^(?:set|sets|adjourned|postponed|rescheduled|scheduled|slated)$/.test(word))
}

/** "met ahead of the Oct. 27 election" */
const isAheadOf = ({ words }: SentenceView, first: number) =>
  /(?:^| )(?:ahead of|in the run-up to)(?: (?:the|an?|his|her|its|their))?$/.test(
    words.slice(Math.max(0, first - 5), first).join(' '),
  )

function tenseOf(view: SentenceView, at: number): Tense | undefined {
  const word = view.words[at]!
  if (view.nameAt.has(at)) return undefined
  if (FUTURE.test(word)) return 'future'
  if (PROSPECTIVE.test(word)) return 'prospective'
  if (word === 'to' && AWAITING.test(view.words[at - 1] ?? '') && BASE_FORMS.has(view.words[at + 1] ?? ''))
    return awaited(view, at - 1)
  if (AWAITING.test(word)) return isVerbal(view, at) ? awaited(view, at) : undefined
  if (PAST.test(word) || PAST_FORMS.has(word) || /[^e]ed$/.test(word))
    return isAttributive(view, at) ? undefined : (byAuxiliaries(view, at) ?? 'past')
  if (PRESENT.test(word) || SCHEDULED.test(word)) return isAttributive(view, at) ? undefined : 'present'
  return undefined
}

/** "a planned meeting", "its plans": no verb. */
const isAttributive = (view: SentenceView, at: number) =>
  /^(?:a|an|the|its|his|her|their|this|that|of)$/.test(view.words[at - 1] ?? '')

/** "is scheduled", "are due": told of what is ahead; "the plans" are not. */
const isVerbal = (view: SentenceView, at: number) =>
  /^(?:is|are|was|were|been|be|still|now)$/.test(view.words[at - 1] ?? '')

/** "is due" lies ahead, "was due" did then. */
function awaited(view: SentenceView, at: number): Tense {
  const before = [view.words[at - 1], view.words[at - 2]]
  if (before.some((word) => /^(?:is|are|am|'s|’s|'re|’re)$/.test(word ?? ''))) return 'future'
  return /s$/.test(view.words[at]!) ? 'future' : 'prospective'
}

/** The auxiliaries before a participle decide: "will be sentenced" is future, "has been sentenced" past. */
function byAuxiliaries(view: SentenceView, at: number): Tense | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const word = view.words[before]!
    if (FUTURE.test(word)) return 'future'
    if (PROSPECTIVE.test(word)) return 'prospective'
    if (word === 'to' && /^(?:be|have)$/.test(view.words[before + 1] ?? '')) return awaited(view, before - 1)
    if (/^(?:was|were|had|has|have)$/.test(word)) return 'past'
    if (/^(?:is|are)$/.test(word)) return 'present'
    if (!/^(?:be|been|being|not|also|\p{L}+ly)$/u.test(word)) return undefined
  }
  return undefined
}
