import type { EntityType } from '../../../types.ts'
import { PEOPLES } from '../../languages/en/names/index.ts'
import { KINDS_BEHIND_NAMES, PLACE_KINDS } from '../../languages/en/words/index.ts'
import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { isNounLike } from '../noun-phrase.ts'
import { type Named, type SentenceView, spanOf } from '../sentence-view.ts'
import { titleStart } from './title-before.ts'

/** "the Libyan city of Sirte" → role(Sirte, Libyan city) */
export const kindOfName: FactRule = {
  name: 'extract/kind-of',
  relation: 'role',
  find: ruleOnNames((view, name) => {
    const of = firstOfList(view, name).first - 1
    if (view.words[of] !== 'of' || of < 1 || name.entity.type === 'person') return undefined
    if (!isPlaceKind(view.words[of - 1]!)) return undefined
    let first = of - 1
    while (first > 0 && (isNounLike(view, first - 1) || isVoting(view, first - 1))) first--
    return spanOf(view, first, of)
  }),
}

/** "early [voting] states" */
const isVoting = (view: SentenceView, at: number) =>
  view.words[at]!.endsWith('ing') && at > 0 && isNounLike(view, at - 1) && !view.nameAt.has(at - 1)

/** "the early voting states of New Hampshire and [South Carolina]" */
function firstOfList(view: SentenceView, name: Named): Named {
  const before = /^(?:and|,)$/.test(view.words[name.first - 1] ?? '') ? view.nameAt.get(name.first - 2) : undefined
  const isList = before?.entity.type === 'place' && /s$/.test(view.words[before.first - 2] ?? '')
  return isList ? before : name
}

/** "a startup called CloudSimple", "a simulation they call TNG50" → role(CloudSimple, a startup) */
export const calledName: FactRule = {
  name: 'extract/called',
  relation: 'role',
  find: ruleOnNames((view, name) => {
    let verb = name.first - 1
    while (verb > 0 && /^["“‘'the]+$/.test(view.words[verb]!)) verb--
    const end = calledFrom(view, verb)
    // "agency called the army an enemy": it does not go by that name.
    if (/^(?:an?|the|[“"‘'])$/.test(view.words[name.last] ?? '') && view.words[verb] === 'called') return undefined
    return end === undefined ? undefined : phraseEndingAt(view, end, name.entity.type)
  }),
}

/** Where the words "called", "known as", "they call" begin that end at a token. */
function calledFrom(view: SentenceView, verb: number): number | undefined {
  const [before, word] = [view.words[verb - 1] ?? '', view.words[verb] ?? '']
  if (/^(?:called|named|titled|entitled|dubbed)$/.test(word)) return verb
  if (word === 'as' && before === 'known') return verb - 1
  return /^calls?$/.test(word) && /^(?:they|we|he|she|it)$/.test(before) ? verb - 1 : undefined
}

/** "the AFP news agency", "Belmarsh prison" → role(AFP, news agency), role(Belmarsh, prison) */
export const kindAfterName: FactRule = {
  name: 'extract/kind-after',
  relation: 'role',
  find: ruleOnNames((view, name) => {
    const kinds = KINDS_AFTER.get(name.entity.type)
    if (!kinds || (name.entity.type === 'organization' && !isDefinite(view, name))) return undefined
    if (PEOPLES.has(name.entity.name)) return undefined
    const from = /^[’'”"]$/.test(view.words[name.last] ?? '') ? name.last + 1 : name.last
    for (let at = from; at < from + LONGEST_KIND && at < view.tokens.length && isLowerNoun(view, at); at++)
      // "the UN agency" is one of several; "the AFP news agency" is AFP.
      if (kinds.has(view.words[at]!) && !(view.words[at] === 'agency' && at === from)) return spanOf(view, from, at + 1)
    return undefined
  }),
}

/** "the AFP news agency", "Israel’s Mossad intelligence agency" */
const isDefinite = (view: SentenceView, { first }: Named) => /^(?:the|['’]s)$/.test(view.words[first - 1] ?? '')

/** What is said behind a name of a type: "the AFP news agency". */
const KINDS_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  KINDS_BEHIND_NAMES.map(([type, ...kinds]) => [type, new Set(kinds)]),
)

const isPlaceKind = (word: string) => PLACE_KINDS.has(word) || PLACE_KINDS.has(word.replace(/s$/, ''))

/** "TV series", "rebel-held refugee camp" */
const LONGEST_KIND = 3

/** "TV series", "uncrewed vehicle" */
const isLowerNoun = (view: SentenceView, at: number) => {
  const { text } = view.tokens[at]!
  return (/^\p{Ll}/u.test(text) || text === 'TV') && (isNounLike(view, at) || /^un\p{Ll}+ed$/u.test(text))
}

/** The noun phrase that ends before a token, from its determiner on. */
function phraseEndingAt(view: SentenceView, end: number, type: EntityType) {
  const head = end - 1
  if (
    head < 0 ||
    (view.nameAt.has(head) && type !== 'other') ||
    !/^\p{L}/u.test(view.words[head]!) ||
    !isNounLike(view, head)
  )
    return undefined
  const first = titleStart(view, head)
  return spanOf(view, /^(?:a|an|the|one)$/.test(view.words[first - 1] ?? '') ? first - 1 : first, end)
}
