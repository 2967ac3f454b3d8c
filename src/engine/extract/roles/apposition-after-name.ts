import { isKindNoun } from '../../languages/en/is-kind-noun.ts'
import { isRoleNoun } from '../../languages/en/is-role-noun.ts'
import { COMPANY_FORMS, SPEECH_VERBS } from '../../languages/en/words/index.ts'
import { isFiniteVerb } from '../../parse/is-finite-verb.ts'
import { skipAdverbs } from '../../parse/skip-adverbs.ts'
import { isGlued } from '../../text/tokens.ts'
import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { type NounPhrase, readNounPhrase } from '../noun-phrase.ts'
import { type Named, type SentenceView, spanOf } from '../sentence-view.ts'
import { fitsEntity } from './fits-entity.ts'

const OPENS = /^(?:,|–|—|-|--|\()$/
const CLOSES = /^(?:,|\.|;|:|–|—|-|--|\)|"|”|who|which|that|whose|where|when)$/
/** "Braun, 38, a …", "Doe (D-N.Y.), a …" */
const AGE = /^\d{1,3}$/

/** "Jane Doe, chief executive of Acme, said" → role(Jane Doe, chief executive of Acme) */
export const appositionAfterName: FactRule = {
  name: 'extract/apposition',
  relation: 'role',
  find: ruleOnNames((view, name) => {
    const phrase = apposition(view, name)
    return phrase && spanOf(view, phrase.first, affiliationStart(view, phrase) ?? clauseEnd(view, phrase))
  }),
}

/** "Jane Doe, a professor of physics at the University of X" → description(Jane Doe, a professor … University of X) */
export const affiliation: FactRule = {
  name: 'extract/affiliation',
  relation: 'description',
  find: ruleOnNames((view, name) => {
    const phrase = apposition(view, name)
    return phrase && affiliationStart(view, phrase) !== undefined ? spanOf(view, phrase.first, phrase.last) : undefined
  }),
}

/** An apposition longer than this is cut before the place of office, in tokens. */
const SHORT = 10

/** Where "at the University of X" starts in a long apposition that says enough without it. */
function affiliationStart(view: SentenceView, { head, last, first }: NounPhrase): number | undefined {
  if (last - first <= SHORT) return undefined
  for (let at = head + 1; at < last; at++) {
    const holdsName = view.nameAt.has(at + 1) || view.nameAt.has(at + 2)
    if (/^(?:at|with|from|in)$/.test(view.words[at]!) && holdsName) return at
  }
  return undefined
}

function apposition(view: SentenceView, name: Named): NounPhrase | undefined {
  const at = skipAside(view, skipForm(view, skipKind(view, name)))
  if (!OPENS.test(view.words[at] ?? '') || (view.words[at] === '-' && isGlued(view.tokens, at))) return undefined
  const phrase = readNounPhrase(view, skipAdverbs(view.tokens, at + 1))
  const head = phrase && fittingHead(view, phrase, name)
  if (!phrase || head === undefined) return undefined
  const closing = view.words[phrase.last]
  const closes =
    closing === undefined ||
    CLOSES.test(closing) ||
    clauseEnd(view, phrase) > phrase.last ||
    (isIndefinite(view, phrase) && SPEECH_VERBS.has(closing))
  return closes && !continuesList(view, name, phrase.last) ? { ...phrase, head } : undefined
}

/** Participles whose clause belongs to the noun before it: "a firm owned by Acme", "a room built for ten". */
const PARTICIPLE = /^(?:\p{Ll}+(?:ing|ed)|built|made|held|known|run|led|set|born|found|written|based)$/u
/** A clause that goes on longer than this tells more than who somebody is, in tokens. */
const LONGEST_CLAUSE = 8

/** Where the participle clause behind a noun phrase ends: "the retail site [owned by Alibaba]"; its own end where there is none. */
function clauseEnd(view: SentenceView, { last }: NounPhrase): number {
  if (!PARTICIPLE.test(view.words[last] ?? '') || view.words[last + 1] === 'the') return last
  let end = last + 1
  while (end < view.tokens.length && !/^[,.;:()–—"”]$/.test(view.words[end]!) && !isFiniteVerb(view.tokens, end)) end++
  const closes = view.words[end] === undefined || /^[,.;:)–—"”]$/.test(view.words[end]!)
  return closes && end - last <= LONGEST_CLAUSE ? end : last
}

/** The noun that says what it is: the last that fits, so that "a village southwest of Ithaca" is a village. */
function fittingHead(view: SentenceView, { bare, head }: NounPhrase, { entity }: Named): number | undefined {
  if (view.nameAt.has(head) && !isParty(view, head) && !/^['’]s?$/.test(view.words[head + 1] ?? '')) return undefined
  let at = head
  while (
    at > bare &&
    (isTrailingAdjective(view.words[at]!) ||
      /^(?:(?:north|south)?(?:east|west)|north|south|high|deep|close|near|known)$/.test(view.words[at]!))
  )
    at--
  if (entity.type !== 'organization' && isPlural(view.words[at]!)) return undefined
  return (!view.nameAt.has(at) || isParty(view, at)) && fitsEntity(view.tokens[at]!.text, entity) ? at : undefined
}

/** "North America, the founders and 20 countries": more than one thing is not this one. */
const isPlural = (noun: string) => /[^s]s$/.test(noun) && !/(?:series|headquarters)$/.test(noun)

/** "a think-tank [influential] among MPs" */
const isTrailingAdjective = (word: string) =>
  /(?:tial|ular|lar|ous|ful|ible|able|less)$/.test(word) && !isKindNoun(word)

/** "Ann Roe, a former [Democrat]," */
const isParty = (view: SentenceView, at: number) =>
  view.nameAt.get(at)?.entity.type === 'other' && isRoleNoun(view.words[at]!)

const isIndefinite = (view: SentenceView, { first }: NounPhrase) => /^(?:a|an|another|one)$/.test(view.words[first]!)

/** "the Ennahda party — a movement …" */
const skipKind = (view: SentenceView, { last, entity }: Named) =>
  entity.type !== 'person' && isKindNoun(view.words[last] ?? '') ? last + 1 : last

/** "Acme Holdings [plc], a maker of …", "Acme[, Inc.], …" */
function skipForm(view: SentenceView, from: number): number {
  const at = view.words[from] === ',' ? from + 1 : from
  const form = (view.words[at] ?? '').replace('.', '')
  return COMPANY_FORMS.has(form) && form !== 'and' ? at + 1 : from
}

/** Skips "(HNC)" and ", 38" behind a name. */
function skipAside(view: SentenceView, from: number): number {
  let at = from
  if (view.words[at] === '(') {
    const close = view.words.indexOf(')', at)
    if (close > at && close < at + 8 && /^(?:,|–|—|-)$/.test(view.words[close + 1] ?? '')) at = close + 1
  }
  return view.words[at] === ',' && AGE.test(view.words[at + 1] ?? '') ? at + 2 : at
}

/** "Italy, the region, and Spain": the phrase is one more thing in a list. */
const continuesList = (view: SentenceView, name: Named, last: number) =>
  name.entity.type !== 'person' &&
  view.words[last] === ',' &&
  /^(?:and|or)$/.test(view.words[last + 1] ?? '') &&
  view.nameAt.has(last + 2)
