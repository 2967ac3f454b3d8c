import { isRoleNoun } from '../../lexicon/role-nouns.ts'
import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { isFiniteVerb } from '../is-finite-verb.ts'
import { readNounPhrase } from '../noun-phrase.ts'
import { type SentenceView, spanOf } from '../sentence-view.ts'
import { fitsEntity } from './fits-entity.ts'
import { titleStart } from './title-before.ts'

/** How far before the comma the phrase may start, in tokens. */
const FARTHEST = 14

/**
 * "The leader of Ennahda, Rachid Ghannouchi, condemned" → role(Rachid Ghannouchi, The leader of Ennahda). The nearest
 * noun that fits is meant: "investments by the lodge's owner, Acme" calls Acme the owner.
 */
export const appositionBeforeName: FactRule = {
  name: 'extract/apposition-before',
  relation: 'role',
  find: ruleOnNames((view, name) => {
    const comma = name.first - 1
    const next = view.words[name.last]
    if (view.words[comma] !== ',' || (next !== undefined && !/^[,.;)”"–—-]$/.test(next))) return undefined
    for (let head = comma - 1; head >= Math.max(0, comma - FARTHEST); head--) {
      if (view.nameAt.has(head) || !fitsEntity(view.tokens[head]!.text, name.entity.type)) continue
      return readNounPhrase(view, head)?.last === comma ? spanOf(view, phraseStart(view, head), comma) : undefined
    }
    return undefined
  }),
}

/** Where the phrase begins whose head is at a token: with its determiner, or with the noun that it hangs on. */
function phraseStart(view: SentenceView, head: number): number {
  const first = titleStart(view, head)
  // "one of the best managers"
  if (view.words[first - 3] === 'one' && view.words[first - 2] === 'of' && isDeterminer(view, first - 1))
    return first - 3
  if (isDeterminer(view, first - 1)) return relativeStart(view, first - 1) ?? first - 1
  // "the nominee for governor, Jim Hood": Hood is the nominee.
  const holder = first - 2
  const hangs =
    /^(?:for|of|to)$/.test(view.words[first - 1] ?? '') && holder >= 0 && isRoleNoun(view.tokens[holder]!.text)
  return hangs ? phraseStart(view, holder) : first
}

/** "the man who kidnapped the child, Michael Webb" */
function relativeStart(view: SentenceView, first: number): number | undefined {
  const who = view.words[first - 2] === 'who' && isFiniteVerb(view, first - 1) ? first - 2 : undefined
  return who !== undefined && who > 0 && isRoleNoun(view.tokens[who - 1]!.text) ? phraseStart(view, who - 1) : undefined
}

const isDeterminer = (view: SentenceView, at: number) =>
  /^(?:the|a|an|his|her|their|its|my|our)$/.test(view.words[at] ?? '')
