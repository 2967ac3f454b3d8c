import { isRoleNoun } from '../../languages/en/is-role-noun.ts'
import {
  ADVERBS,
  BASE_FORMS,
  COURTESY_TITLES,
  ROLE_MODIFIERS,
  SUBJECT_PRONOUNS,
} from '../../languages/en/words/index.ts'
import { isFiniteVerb } from '../../parse/is-finite-verb.ts'
import { opensWithCapital } from '../../text/capitals.ts'
import { isNounLike } from '../noun-phrase.ts'
import type { Named, SentenceView } from '../sentence-view.ts'
import { fitsEntity } from './fits-entity.ts'

/** Longest title that is read, in tokens. */
const LONGEST = 14

/** The token range [first, last) of the title right before a name; courtesy titles ("Mr", "Dr.") are none. */
export function titleBefore(view: SentenceView, name: Named): readonly [number, number] | undefined {
  let last = skipOpening(view, name)
  while (last > 0 && COURTESY_TITLES.has(view.words[last - 1]!)) last--
  const head = last - 1
  const noun = view.tokens[head]?.text
  if (!noun) return undefined
  const office = officeStart(view, last) ?? postStart(view, last)
  if (office === undefined && (view.nameAt.has(head) || !isTitle(view, head, name))) return undefined
  const first = skipFellow(view, skipAge(view, titleStart(view, office ?? head), last), last)
  return first < last ? [first, last] : undefined
}

/** "state" and "city" before an organization tell whose it is, not what it is. */
const isTitle = (view: SentenceView, head: number, { entity, last }: Named) =>
  (fitsEntity(view.tokens[head]!.text, entity) || (entity.type === 'person' && isPosition(view, head))) &&
  !isParticiple(view, head) &&
  // "Mossad [labels] Acme an enemy": a plural needs a list.
  (entity.type === 'person' || !/[^s]s$/.test(view.words[head]!) || /^(?:,|and)$/.test(view.words[last] ?? '')) &&
  !(
    entity.type === 'organization' &&
    /^(?:state|city|county|district|country|region|provincial)$/.test(view.words[head]!)
  )

/** "her hit single [“Escapism”]", "the group [The Nature Fund]", "the minister [[Jane Doe]]": what opens before a name. */
function skipOpening(view: SentenceView, { first, entity }: Named): number {
  const before = view.tokens[first - 1]?.text ?? ''
  const opens = entity.type === 'person' ? before === '[' : /^(?:[“"‘'[]|The)$/.test(before)
  return opens ? first - 1 : first
}

/** "running [back]", "defensive [end]": places on a team that are said in two words. */
const isPosition = (view: SentenceView, head: number) =>
  /^(?:back|end|tackle|half)$/.test(view.words[head]!) &&
  /^(?:running|defensive|offensive|corner|full|wing|centre|center|left|right|tight|nose)$/.test(
    view.words[head - 1] ?? '',
  )

/** "the fighters [crossing] Lake Chad" cross it. */
const isParticiple = (view: SentenceView, head: number) =>
  view.words[head]!.endsWith('ing') && /[^s]s$/.test(view.words[head - 1] ?? '')

/** "fellow [actor] Jane Doe"; "fellow Doe" tells nothing of her. */
const skipFellow = (view: SentenceView, first: number, last: number) =>
  view.words[first] === 'fellow' && first < last ? first + 1 : first

/** "25-year-old [airman]" */
function skipAge(view: SentenceView, first: number, last: number): number {
  const behind = view.words.indexOf('year-old', first) + 1
  return behind === first + 3 && behind < last ? behind : first
}

/** "[ambassador] to Ukraine Jane Doe": the post's place stands between the role and the name. */
function postStart(view: SentenceView, before: number): number | undefined {
  const place = view.nameAt.get(before - 1)
  if (!place || place.entity.type === 'person') return undefined
  let at = place.first - 1
  if (view.words[at] === 'the') at--
  if (!/^(?:to|of|for|at)$/.test(view.words[at] ?? '')) return undefined
  const noun = view.tokens[at - 1]?.text
  return noun && isRoleNoun(noun) ? at - 1 : undefined
}

/** "[Deputy Director] of Public Prosecution Jane Doe": the office whose capitals reach up to the name. */
function officeStart(view: SentenceView, before: number): number | undefined {
  let at = before - 1
  while (at > 0 && at > before - LONGEST && opensWithCapital(view.tokens[at]!.text) && !view.nameAt.has(at)) at--
  if (at < 1 || at === before - 1) return undefined
  if (view.words[at] === 'the') at--
  if (!/^(?:of|for)$/.test(view.words[at] ?? '')) return undefined
  const noun = view.tokens[at - 1]?.text
  return noun && isRoleNoun(noun) ? at - 1 : undefined
}

/**
 * Where the title begins whose head is at a token: over nouns, adjectives and names ("Turkish political [columnist]"),
 * and over another role joined by "and" ("Salesforce founder and [co-CEO]").
 */
export function titleStart(view: SentenceView, head: number): number {
  const limit = head - LONGEST
  let first = head
  while (first > 0 && first > limit) {
    const short = shortFormBefore(view, first)
    if (short !== undefined) first = short
    else if (isNounLike(view, first - 1) && !isVerb(view, first - 1) && !isHeadlineVerb(view, first - 1))
      first = view.nameAt.get(first - 1)?.first ?? first - 1
    else if (view.words[first - 1] === 'and' && joinsRole(view, first - 2)) first -= 2
    else break
  }
  while (first < head && /^[-‐‑–/&'’]/.test(view.tokens[first]!.text)) first++
  return first
}

/** "Agence France-Presse (AFP) photographer": the short form in brackets is stepped over. */
function shortFormBefore(view: SentenceView, first: number): number | undefined {
  const name = view.words[first - 1] === ')' ? view.nameAt.get(first - 2) : undefined
  return name && view.words[name.first - 1] === '(' ? name.first - 1 : undefined
}

/** "to investigate political rival Joe Biden", "Democrats beat Governor Doe": the verb is no part of the title. */
const isVerb = (view: SentenceView, at: number) =>
  (isFiniteVerb(view.tokens, at) && hasSubject(view, at) && !isCompound(view, at)) ||
  (BASE_FORMS.has(view.words[at]!) &&
    /^(?:to|will|would|could|can|may|might|must|should|not|n't|n’t|i|you|we|they)$/.test(view.words[at - 1] ?? ''))

const hasSubject = (view: SentenceView, at: number) =>
  at > 0 && (isNounLike(view, at - 1) || SUBJECT_PRONOUNS.has(view.words[at - 1]!))

/** "Mayor [Considering] [Firing] Top General Doe": a verb or adverb in a headline's capitals. */
function isHeadlineVerb(view: SentenceView, at: number): boolean {
  const [text, word] = [view.tokens[at]!.text, view.words[at]!]
  if (!/^\p{Lu}\p{Ll}/u.test(text) || view.nameAt.has(at) || ROLE_MODIFIERS.has(word) || isRoleNoun(word)) return false
  return ADVERBS.has(word) || (at > 0 && /(?:ing|ed)$/.test(word))
}

/** "Browns [pass] rusher", "critically [acclaimed] novelist" */
const isCompound = (view: SentenceView, at: number) =>
  (view.words[at] === 'pass' && /^(?:rusher|catcher|receiver)$/.test(view.words[at + 1] ?? '')) ||
  (ROLE_MODIFIERS.has(view.words[at]!) && view.words[at - 1]!.endsWith('ly'))

const joinsRole = (view: SentenceView, at: number) =>
  at >= 0 && !view.nameAt.has(at) && isRoleNoun(view.tokens[at]!.text)
