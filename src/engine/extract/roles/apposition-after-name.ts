import { isKindNoun } from '../../lexicon/kind-nouns.ts'
import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { type NounPhrase, readNounPhrase } from '../noun-phrase.ts'
import { isGlued, type Named, type SentenceView, spanOf } from '../sentence-view.ts'
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
    return phrase && spanOf(view, phrase.first, affiliationStart(view, phrase) ?? phrase.last)
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
const SHORT = 12

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
  const at = skipAside(view, skipKind(view, name))
  if (!OPENS.test(view.words[at] ?? '') || (view.words[at] === '-' && isGlued(view, at))) return undefined
  const phrase = readNounPhrase(view, at + 1)
  const head = phrase && fittingHead(view, phrase, name)
  if (!phrase || head === undefined) return undefined
  const closing = view.words[phrase.last]
  const closes =
    closing === undefined || CLOSES.test(closing) || (isIndefinite(view, phrase) && /(?:ing|ed)$/.test(closing))
  return closes && !continuesList(view, name, phrase.last) ? { ...phrase, head } : undefined
}

/** The noun that says what it is: the last that fits, so that "a village southwest of Ithaca" is a village. */
function fittingHead(view: SentenceView, { bare, head }: NounPhrase, { entity }: Named): number | undefined {
  if (view.nameAt.has(head) && !/^['’]s?$/.test(view.words[head + 1] ?? '')) return undefined
  let at = head
  while (
    at > bare &&
    /^(?:(?:north|south)?(?:east|west)|north|south|high|deep|close|similar|responsible|near|famous|known)$/.test(
      view.words[at]!,
    )
  )
    at--
  return !view.nameAt.has(at) && fitsEntity(view.tokens[at]!.text, entity.type) ? at : undefined
}

const isIndefinite = (view: SentenceView, { first }: NounPhrase) => /^(?:a|an|another|one)$/.test(view.words[first]!)

/** "the Ennahda party — a movement …" */
const skipKind = (view: SentenceView, { last, entity }: Named) =>
  entity.type !== 'person' && isKindNoun(view.words[last] ?? '') ? last + 1 : last

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
