import { PREPOSITIONS, UTTERANCE_NOUNS } from '../languages/en/words/index.ts'
import { isFiniteVerb } from '../parse/is-finite-verb.ts'
import { skipAdverbs, skipAdverbsBack } from '../parse/skip-adverbs.ts'
import { hasName, type Named, type SentenceView } from './sentence-view.ts'

/** Who acts: a name, a pronoun that stands for one, or somebody whom the words describe without a name. */
export type Subject =
  | { readonly kind: 'name'; readonly named: Named }
  | { readonly kind: 'pronoun' | 'unnamed'; readonly at: number }

const PERSONAL = /^(?:he|she|they|it|i|we|you)$/

/** The subject of the verb at `verb`, read leftwards but not before `from`. */
export function subjectBefore(view: SentenceView, verb: number, from: number): Subject | undefined {
  const at = skipBrackets(view, verb - 1, from)
  if (at < from) return undefined
  const word = view.words[at]!
  const name = view.nameAt.get(at)
  if (name) return nameBefore(view, name, from)
  if (PERSONAL.test(word)) return { kind: 'pronoun', at }
  if (word === ',' || word === '–' || word === '—')
    return subjectWithAside(view, at, from) ?? mainSubject(view, from, at)
  if (/^(?:and|but|then|to|or)$/.test(word)) return mainSubject(view, from, at)
  if (word === 'who' || word === 'which') return antecedent(view, at - 1)
  if (!/^[\p{L}]/u.test(word)) return undefined
  const holder = holderOfOpenAside(view, from, at)
  return holder ? nameAsSubject(view, holder, from) : author(view, at)
}

/** "[David Roe], a former officer who responded [said]": whose aside no comma closes before the verb behind `at`. */
function holderOfOpenAside(view: SentenceView, from: number, at: number): Named | undefined {
  let comma = at
  while (comma > from && view.words[comma] !== ',') comma--
  const holder = view.words[comma] === ',' ? view.nameAt.get(comma - 1) : undefined
  if (holder?.entity.type !== 'person' || !/^(?:an?|the)$/.test(view.words[comma + 1]!)) return undefined
  if (hasFiniteVerb(view, from, holder.first) || hasName(view, comma, at + 1)) return undefined
  let verb = comma + 1
  while (verb <= at && !isFiniteVerb(view.tokens, verb)) verb++
  return verb > at || /^(?:who|that)$/.test(view.words[skipAdverbsBack(view.tokens, verb - 1)]!) ? holder : undefined
}

/** "TNO's report [said]", "the TNO report [said]": who wrote it speaks; any other noun names nobody. */
function author(view: SentenceView, at: number): Subject {
  if (UTTERANCE_NOUNS.has(view.words[at]!)) {
    const owner = /^['’]s?$/.test(view.words[at - 1] ?? '') ? view.nameAt.get(at - 2) : organizationAt(view, at - 1)
    if (owner) return { kind: 'name', named: owner }
  }
  return { kind: 'unnamed', at }
}

function organizationAt(view: SentenceView, at: number): Named | undefined {
  const named = view.nameAt.get(at)
  return named?.entity.type === 'organization' ? named : undefined
}

/** "Jane Doe, an analyst at Acme told the paper": an aside that nothing closes. */
function nameBefore(view: SentenceView, named: Named, from: number): Subject {
  const subject = nameAsSubject(view, named, from)
  if (subject.kind === 'name') return subject
  const holder = namesIn(view, from, named.first).find(({ last }) => opensAside(view, last))
  if (!holder || hasFiniteVerb(view, from, named.first)) return subject
  return nameAsSubject(view, holder, from)
}

/** "a spokesman for Trump said": not Trump. "Trump and Xi said": not one of them alone. */
function nameAsSubject(view: SentenceView, named: Named, from: number): Subject {
  let before = named.first - 1
  // "of the European Union"
  while (before > from && /^(?:the|a|an|his|her|its|their)$/.test(view.words[before]!)) before--
  const word = view.words[before]
  const dependent = before >= from && word !== undefined && (isDependent(view, before) || /^(?:and|or|&)$/.test(word))
  return dependent ? { kind: 'unnamed', at: named.first } : { kind: 'name', named }
}

/** "of", "for" … behind a noun; a preposition that opens the clause ("In Paris, …") governs something else. */
const isDependent = (view: SentenceView, at: number) =>
  PREPOSITIONS.has(view.words[at]!) && !/^(?:as|since|until|till|before|after|than)$/.test(view.words[at]!)

function skipBrackets(view: SentenceView, from: number, limit: number): number {
  if (view.words[from] !== ')') return from
  const open = view.words.lastIndexOf('(', from)
  return open > limit ? open - 1 : from
}

/** "Jane Doe, chief executive of Acme, [said]": the name that the aside before the comma belongs to. */
function subjectWithAside(view: SentenceView, comma: number, from: number): Subject | undefined {
  const start = lastClauseStart(view, from, comma)
  const holder = namesIn(view, start, comma).find(
    ({ last }) => opensAside(view, last) && !hasFiniteVerb(view, start, last),
  )
  if (holder) return holderOrApposed(view, holder, { from: start, close: comma })
  const apposed = apposedBefore(view, comma)
  return apposed && !hasFiniteVerb(view, start, apposed.first) ? { kind: 'name', named: apposed } : undefined
}

/** "Trump has been eager to go, but [General Mark Milley, chairman …,] told": the clause that the aside belongs to. */
function lastClauseStart(view: SentenceView, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const joins = /^(?:but|while|although|though|whereas|;)$/.test(view.words[at]!)
    if (joins || (view.words[at] === 'and' && view.words[at - 1] === ',' && hasFiniteVerb(view, from, at)))
      return at + 1
  }
  return from
}

/** "The leader of Ennahda, Rachid Ghannouchi, [condemned]": where the holder is not the head, the aside names it. */
function holderOrApposed(view: SentenceView, holder: Named, { from, close }: { from: number; close: number }): Subject {
  const subject = nameAsSubject(view, holder, from)
  const apposed = subject.kind === 'unnamed' ? apposedBefore(view, close) : undefined
  return apposed ? { kind: 'name', named: apposed } : subject
}

/** The name that fills the aside which a comma closes. */
const apposedBefore = (view: SentenceView, comma: number): Named | undefined => {
  const named = view.nameAt.get(comma - 1)
  return named && view.words[named.first - 1] === ',' ? named : undefined
}

/** The names in tokens [from, to). */
function namesIn(view: SentenceView, from: number, to: number): Named[] {
  const names: Named[] = []
  for (let at = from; at < to; at++) {
    const named = view.nameAt.get(at)
    if (!named || named.first < from || named.last > to) continue
    names.push(named)
    at = named.last - 1
  }
  return names
}

const opensAside = (view: SentenceView, at: number) => /^(?:,|–|—|\(|who)$/.test(view.words[at] ?? '')

function hasFiniteVerb(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteVerb(view.tokens, at)) return true
  return false
}

function antecedent(view: SentenceView, before: number): Subject | undefined {
  const at = view.words[before] === ',' ? before - 1 : before
  const named = view.nameAt.get(at)
  return named && { kind: 'name', named }
}

/** The subject of the first clause of a stretch: "On Thursday, [Swift] took to social media and …". */
export function mainSubject(view: SentenceView, from: number, to: number): Subject | undefined {
  for (let at = from; at < to; at++) {
    const named = view.nameAt.get(at)
    if (named) {
      const subject = namedSubjectOfClause(view, named, from, to)
      if (subject) return subject
      at = named.last - 1
    } else if (PERSONAL.test(view.words[at]!) && isFiniteVerb(view.tokens, skipAdverbs(view.tokens, at + 1)))
      return { kind: 'pronoun', at }
    else if (isUnnamedSubject(view, at, from)) return { kind: 'unnamed', at }
  }
  return undefined
}

function namedSubjectOfClause(view: SentenceView, named: Named, from: number, to: number): Subject | undefined {
  const next = skipAdverbs(view.tokens, named.last)
  if (isFiniteVerb(view.tokens, next)) return nameAsSubject(view, named, from)
  if (!opensAside(view, named.last)) return undefined
  const close = asideEnd(view, named.last, to)
  return close !== undefined ? holderOrApposed(view, named, { from, close }) : undefined
}

/** Where an aside closes with a comma right before a finite verb. */
function asideEnd(view: SentenceView, open: number, to: number): number | undefined {
  for (let at = open; at < to; at++)
    if (/^(?:,|–|—|\))$/.test(view.words[at]!) && isFiniteVerb(view.tokens, skipAdverbs(view.tokens, at + 1))) return at
  return undefined
}

/** "The statement said": a noun right before a finite verb that is no name. */
const isUnnamedSubject = (view: SentenceView, at: number, from: number) =>
  at > from && /^\p{Ll}{3,}/u.test(view.tokens[at]!.text) && !isFiniteVerb(view.tokens, at) && isPlainVerb(view, at + 1)

const isPlainVerb = (view: SentenceView, at: number) =>
  /^(?:said|says|told|is|was|are|were|has|had|have)$/.test(view.words[at] ?? '')

/** The subject that stands behind its verb: "said Turkish columnist [Semih Idiz] of the Al Monitor website". */
export function subjectAfter(view: SentenceView, verb: number, to: number): Subject | undefined {
  let at = verb + 1
  if (PERSONAL.test(view.words[at] ?? '')) return { kind: 'pronoun', at }
  let last: Named | undefined
  let lastWord = at
  while (at < to) {
    const named = view.nameAt.get(at)
    if (named) {
      last = named
      at = named.last
      lastWord = at - 1
    } else if (/^[\p{L}\p{N}]/u.test(view.words[at]!) && !isBoundary(view, at)) {
      lastWord = at
      at++
    } else if (/^(?:['’]s?|-|\/|&|\.)$/.test(view.words[at]!)) at++
    else break
  }
  if (lastWord >= to || at === verb + 1) return undefined
  if (last && last.last - 1 === lastWord) return { kind: 'name', named: last }
  const apposed = view.words[at] === ',' ? view.nameAt.get(at + 1) : undefined
  return apposed && /^[,.]?$/.test(view.words[apposed.last] ?? '')
    ? { kind: 'name', named: apposed }
    : { kind: 'unnamed', at: lastWord }
}

const isBoundary = (view: SentenceView, at: number) =>
  PREPOSITIONS.has(view.words[at]!) || /^(?:and|who|that|which|but|when|while)$/.test(view.words[at]!)
