import type { EntityType } from '../../../types.ts'
import { PEOPLES } from '../../lexicon/peoples.ts'
import { wordSet } from '../../lexicon/word-set.ts'
import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { isNounLike } from '../noun-phrase.ts'
import { type SentenceView, spanOf } from '../sentence-view.ts'
import { titleStart } from './title-before.ts'

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
    const kinds = KINDS_AFTER[name.entity.type]
    if (!kinds || (name.entity.type === 'organization' && view.words[name.first - 1] !== 'the')) return undefined
    if (PEOPLES.has(name.entity.name)) return undefined
    for (let at = name.last; at < name.last + LONGEST_KIND && at < view.tokens.length && isLowerNoun(view, at); at++)
      // "the UN agency" is one of several; "the AFP news agency" is AFP.
      if (kinds.has(view.words[at]!) && !(view.words[at] === 'agency' && at === name.last))
        return spanOf(view, name.last, at + 1)
    return undefined
  }),
}

/**
 * Kinds that, standing behind a name, name the thing itself: "the AFP news agency", but not "London hotel" or
 * "Twitter office", which are other things.
 */
const KINDS_AFTER: Readonly<Partial<Record<EntityType, ReadonlySet<string>>>> = {
  place: wordSet(
    'province state county region district camp prison river peninsula governorate island pipeline glacier theater theatre',
  ),
  organization: wordSet(
    'agency newspaper daily website site magazine journal party movement militia network broadcaster think-tank charity alliance startup start-up',
  ),
  event: wordSet('conference summit festival tournament holiday exercise'),
  other: wordSet(
    'sedan suv car truck wagon series show film movie album single song novel book podcast game app cryptocurrency currency language disease virus variant vaccine drug chip processor engine supercomputer spacecraft probe lander rover rocket telescope missile jet helicopter aircraft vehicle smartphone phone laptop tablet console browser award prize ship vessel tanker',
  ),
}

const PLACE_KINDS = wordSet(
  'city town village hamlet suburb district province state region county borough municipality island peninsula port resort neighbourhood neighborhood governorate',
)
const isPlaceKind = (word: string) => PLACE_KINDS.has(word)

/** "TV series", "rebel-held refugee camp" */
const LONGEST_KIND = 3

const isLowerNoun = (view: SentenceView, at: number) => /^\p{Ll}/u.test(view.tokens[at]!.text) && isNounLike(view, at)

/** The noun phrase that ends before a token, from its determiner on. */
function phraseEndingAt(view: SentenceView, end: number) {
  const head = end - 1
  if (head < 0 || view.nameAt.has(head) || !/^\p{L}/u.test(view.words[head]!) || !isNounLike(view, head))
    return undefined
  const first = titleStart(view, head)
  return spanOf(view, /^(?:a|an|the|one)$/.test(view.words[first - 1] ?? '') ? first - 1 : first, end)
}
