import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { readNounPhrase } from '../noun-phrase.ts'
import { spanOf } from '../sentence-view.ts'
import { fitsEntity } from './fits-entity.ts'

/** How far before the comma the phrase may start, in tokens. */
const FARTHEST = 14

/** "The leader of Ennahda, Rachid Ghannouchi, condemned" → role(Rachid Ghannouchi, The leader of Ennahda) */
export const appositionBeforeName: FactRule = {
  name: 'extract/apposition-before',
  relation: 'role',
  find: ruleOnNames((view, name) => {
    const comma = name.first - 1
    const next = view.words[name.last]
    if (view.words[comma] !== ',' || (next !== undefined && !/^[,.;)”"–—-]/.test(next))) return undefined
    for (let first = Math.max(0, comma - FARTHEST); first < comma; first++) {
      const phrase = readNounPhrase(view, first)
      if (
        phrase?.last === comma &&
        !view.nameAt.has(phrase.head) &&
        fitsEntity(view.tokens[phrase.head]!.text, name.entity.type)
      )
        return spanOf(view, phrase.first, phrase.last)
    }
    return undefined
  }),
}
