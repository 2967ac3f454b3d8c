import { isKindNoun } from '../../lexicon/kind-nouns.ts'
import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { isNounLike, readNounPhrase } from '../noun-phrase.ts'
import { type SentenceView, spanOf } from '../sentence-view.ts'

/** "the Libyan city of Sirte" → role(Sirte, Libyan city) */
export const kindOfName: FactRule = {
  name: 'extract/kind-of',
  relation: 'role',
  find: ruleOnNames((view, name) => {
    const of = name.first - 1
    if (view.words[of] !== 'of' || of < 1 || name.entity.type === 'person') return undefined
    if (!isPlaceKind(view.words[of - 1]!)) return undefined
    let first = of - 1
    while (first > 0 && isNounLike(view, first - 1)) first--
    return spanOf(view, first, of)
  }),
}

/** "a startup called CloudSimple" → role(CloudSimple, a startup) */
export const calledName: FactRule = {
  name: 'extract/called',
  relation: 'role',
  find: ruleOnNames((view, name) => {
    let verb = name.first - 1
    while (verb > 0 && /^["“‘'the]+$/.test(view.words[verb]!)) verb--
    if (!/^(?:called|named|titled|entitled|dubbed)$/.test(view.words[verb] ?? '')) return undefined
    return phraseEndingAt(view, verb)
  }),
}

/** "the AFP news agency", "Logar province" → role(AFP, news agency), role(Logar, province) */
export const kindAfterName: FactRule = {
  name: 'extract/kind-after',
  relation: 'role',
  find: ruleOnNames((view, name) => {
    const { type } = name.entity
    if (type === 'person' || (type !== 'place' && view.words[name.first - 1] !== 'the')) return undefined
    let last = name.last
    while (last < name.last + 3 && last < view.tokens.length && isLowerNoun(view, last)) last++
    if (last === name.last || !isOwnKind(view.words[last - 1]!, type === 'place')) return undefined
    return spanOf(view, name.last, last)
  }),
}

const PLACE_KINDS = new Set(
  'city town village hamlet suburb district province state region county borough municipality island peninsula port resort neighbourhood neighborhood governorate'.split(
    ' ',
  ),
)
const isPlaceKind = (word: string) => PLACE_KINDS.has(word)

/** Kinds that, standing after a place's name, name the place itself: not "London hotel". */
const AFTER_PLACES = new Set(
  'province state county region district camp prison river peninsula governorate island'.split(' '),
)
const isOwnKind = (word: string, place: boolean) => (place ? AFTER_PLACES.has(word) : isKindNoun(word))
const isLowerNoun = (view: SentenceView, at: number) => /^\p{Ll}/u.test(view.tokens[at]!.text) && isNounLike(view, at)

function phraseEndingAt(view: SentenceView, end: number) {
  for (let first = Math.max(0, end - 10); first < end; first++) {
    const phrase = readNounPhrase(view, first)
    if (phrase?.last === end && !view.nameAt.has(phrase.head)) return spanOf(view, phrase.first, phrase.last)
  }
  return undefined
}
