import { isFunctionWord } from '../languages/en/is-function-word.ts'
import { isRoleNoun } from '../languages/en/is-role-noun.ts'
import { CALENDAR, PLAIN_SPEECH_VERBS, PREPOSITIONS, ROLE_MODIFIERS } from '../languages/en/words/index.ts'
import { isFiniteVerb } from '../parse/is-finite-verb.ts'
import { opensWithCapital } from '../text/capitals.ts'
import { isGlued, type TokenRange } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import type { SentenceView } from './sentence-view.ts'

/** A noun phrase by closed-class rules: tokens [first, last), its head the noun that the rest hangs on. */
export interface NounPhrase extends TokenRange {
  readonly head: number
  /** Index of the first token behind articles and possessives. */
  readonly bare: number
}

/** Longest noun phrase that is read, in tokens. A description longer than this is a clause. */
const LONGEST = 24

/** "a nation of about 11 million people" */
const BEFORE_NUMBERS = wordSet('all about some nearly almost over roughly')
const OPENERS = wordSet('a an the his her their its my our one another this that')
const INSIDE = wordSet(
  'of at in for with from on to among against under behind by outside near south north east west southwest southeast northwest northeast similar close responsible',
)
const POSSESSIVE = /^['’]s?$/
const HYPHEN = /^[-‐‑–/&]$/

/** Can this token belong to the nouns and adjectives of a phrase? */
export function isNounLike(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  if (!token) return false
  if (view.nameAt.has(at)) return true
  if (HYPHEN.test(token.text)) return isGlued(view.tokens, at) && isGlued(view.tokens, at + 1)
  if (!/^[\p{L}\p{N}]/u.test(token.text)) return POSSESSIVE.test(token.text)
  const word = view.words[at]!
  if (isReducedClause(view, at)) return false
  if (isFunctionWord(word)) return word === 'then' || word === 'most' || word === 'now'
  return !isVerbLike(view, at)
}

/** "a man [convicted] of theft": what is told of a noun behind it is a clause. */
const isReducedClause = (view: SentenceView, at: number) =>
  /^\p{Ll}+ed$/u.test(view.tokens[at]!.text) &&
  isRoleNoun(view.tokens[at - 1]?.text ?? '.') &&
  PREPOSITIONS.has(view.words[at + 1] ?? '.')

/** Is a lower-case word more likely a verb here than a noun or adjective? */
function isVerbLike(view: SentenceView, at: number): boolean {
  const text = view.tokens[at]!.text
  if (!/^\p{Ll}/u.test(text) || ROLE_MODIFIERS.has(text) || isRoleNoun(text)) return false
  if (PLAIN_SPEECH_VERBS.has(text)) return true
  if (!/(?:ed|ing)$/.test(text) || text.includes('-')) return false
  const before = view.words[at - 1]
  return !(before && (OPENERS.has(before) || POSSESSIVE.test(before) || /^(?:most|more|best|-)$/.test(before)))
}

/**
 * The noun phrase that starts at a token: "a market analyst with the research firm Oanda". Prepositional phrases
 * behind the head and a second noun after "and" belong to it; it ends at punctuation, a verb or a relative pronoun.
 */
export function readNounPhrase(view: SentenceView, first: number): NounPhrase | undefined {
  const limit = Math.min(view.tokens.length, first + LONGEST)
  let at = first
  while (at < limit && OPENERS.has(view.words[at]!)) at++
  const bare = at
  const nouns = readNouns(view, at, limit)
  if (nouns === at) {
    // "one of the world's most accomplished managers"
    if (view.words[first] !== 'one' || view.words[at] !== 'of') return undefined
    const whole = readNounPhrase(view, at + 1)
    return whole && { ...whole, first }
  }
  const last = readComplements(view, nouns, limit)
  return { first, last, head: headOf(view, nouns, last), bare }
}

/** "Research and Advocacy [Director] for the Middle East": the role after "and" is the head where the noun before it is none. */
function headOf(view: SentenceView, nouns: number, last: number): number {
  if (view.words[nouns] !== 'and' || isRoleNoun(view.tokens[nouns - 1]!.text)) return nouns - 1
  const second = readNouns(view, nouns + 1, last)
  return second > nouns + 1 && isRoleNoun(view.tokens[second - 1]!.text) ? second - 1 : nouns - 1
}

function readNouns(view: SentenceView, from: number, limit: number): number {
  let at = from
  while (at < limit && (isNounLike(view, at) || isParticipleInside(view, at, from))) at++
  while (at > from && POSSESSIVE.test(view.tokens[at - 1]!.text)) at--
  return at
}

/** "a video [streaming] platform": between nouns; "a man leading the group" ends before its verb. */
const isParticipleInside = (view: SentenceView, at: number, from: number) =>
  at > from && /^\p{Ll}+ing$/u.test(view.words[at]!) && isNounLike(view, at + 1) && !view.nameAt.has(at + 1)

/** Reads "of the Joint Chiefs of Staff", "and former CEO", as often as they come. */
function readComplements(view: SentenceView, from: number, limit: number): number {
  let end = from
  for (;;) {
    const word = view.words[end]
    if (!word || (word !== 'and' && !INSIDE.has(word))) return end
    let at = end + 1
    while (at < limit && (OPENERS.has(view.words[at]!) || BEFORE_NUMBERS.has(view.words[at]!))) at++
    const nouns = readNouns(view, at, limit)
    const goesOn = word !== 'and' || joinsRoles(view, nouns - 1) || (end > from && joinsNames(view, end, nouns))
    if (nouns === at || !goesOn || isWhen(view, at)) return end
    end = nouns
  }
}

/** "founder and former CEO" goes on; "founder and Tesla" and "founder and Doe met" do not. */
const joinsRoles = (view: SentenceView, head: number) =>
  !view.nameAt.has(head) &&
  !(view.nameAt.has(head - 1) && isFiniteVerb(view.tokens, head)) &&
  (isRoleNoun(view.tokens[head]!.text) || /^\p{Ll}/u.test(view.tokens[head]!.text))

/** "mayor [from 2011]", "coach [on Monday]": since when is no part of what somebody is. */
const isWhen = (view: SentenceView, at: number) =>
  /^\d{4}s?$/.test(view.words[at]!) || CALENDAR.has(view.tokens[at]!.text)

/** "for the Middle East and North Africa at Acme", "of Governance and Traditional Affairs,": one post for both. */
function joinsNames(view: SentenceView, and: number, last: number): boolean {
  const isCapital = (at: number) => opensWithCapital(view.tokens[at]!.text)
  const [before, after] = [view.nameAt.get(and - 1), view.nameAt.get(last - 1)]
  if (before?.entity.type !== after?.entity.type || !isCapital(and - 1) || !isCapital(last - 1)) return false
  const next = view.words[last]
  return next === undefined || /^[,.;:)–—]$/.test(next) || INSIDE.has(next)
}
