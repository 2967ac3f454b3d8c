import { isRoleNoun } from '../../languages/en/is-role-noun.ts'
import { CHOOSING_VERBS } from '../../languages/en/words/index.ts'
import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { readNounPhrase } from '../noun-phrase.ts'
import { type SentenceView, spanOf } from '../sentence-view.ts'

/** How far before the name the verb stands, in tokens. */
const NEAR = 3

/** "to replace Mauricio Roe as Tottenham's manager", "Lind was named as manager" → description(Mauricio Roe, Tottenham's manager) */
export const chosenAs: FactRule = {
  name: 'extract/chosen-as',
  relation: 'description',
  find: ruleOnNames((view, name) => {
    const as = asAt(view, name.first, name.last)
    const phrase = as === undefined || name.entity.type !== 'person' ? undefined : readNounPhrase(view, as + 1)
    if (!phrase || view.nameAt.has(phrase.head) || !isRoleNoun(view.tokens[phrase.head]!.text)) return undefined
    return spanOf(view, phrase.first, phrase.last)
  }),
}

function asAt(view: SentenceView, first: number, last: number): number | undefined {
  const verb = view.words.slice(Math.max(0, first - NEAR), first).some((word) => CHOOSING_VERBS.has(word))
  if (verb && view.words[last] === 'as') return last
  const isPassive = /^(?:was|is|been)$/.test(view.words[last] ?? '') && CHOOSING_VERBS.has(view.words[last + 1] ?? '')
  return isPassive && view.words[last + 2] === 'as' ? last + 2 : undefined
}
