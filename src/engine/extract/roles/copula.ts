import { isRoleNoun } from '../../languages/en/is-role-noun.ts'
import { skipAdverbs } from '../../parse/skip-adverbs.ts'
import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { readNounPhrase } from '../noun-phrase.ts'
import { type Named, type SentenceView, spanOf } from '../sentence-view.ts'
import { fitsEntity } from './fits-entity.ts'
import { holderOfRelative } from './holder-of-relative.ts'

const BE = /^(?:is|was|are|were|remains|remained|became|becomes)$/
const DETERMINER = /^(?:a|an|the|one|his|her|its|their)$/

/** "Twitch is a video streaming platform" → description(Twitch, a video streaming platform) */
export const copula: FactRule = {
  name: 'extract/copula',
  relation: 'description',
  find: ruleOnNames((view, name) => {
    const verb = verbOf(view, name)
    if (verb === undefined || !BE.test(view.words[verb] ?? '')) return undefined
    const at = skipAdverbs(view.tokens, verb + 1)
    const phrase = DETERMINER.test(view.words[at] ?? '') ? readNounPhrase(view, at) : undefined
    if (!phrase || view.nameAt.has(phrase.head)) return undefined
    return fitsEntity(view.tokens[phrase.head]!.text, name.entity) ? spanOf(view, phrase.first, phrase.last) : undefined
  }),
}

/** "Roe, who was then serving as the President's physician", "Roe served as mayor" → description(Roe, mayor) */
export const servesAs: FactRule = {
  name: 'extract/serves-as',
  relation: 'description',
  find: ruleOnNames((view, name) => {
    const first = verbOf(view, name)
    if (first === undefined || name.entity.type !== 'person') return undefined
    const verb = skipAdverbs(view.tokens, BE.test(view.words[first] ?? '') ? first + 1 : first)
    if (!/^(?:serv|work)(?:es|ed|ing|s)$/.test(view.words[verb] ?? '') || view.words[verb + 1] !== 'as')
      return undefined
    const phrase = readNounPhrase(view, verb + 2)
    return phrase && isRoleNoun(view.tokens[phrase.head]!.text) ? spanOf(view, phrase.first, phrase.last) : undefined
  }),
}

/** The first token of the verb whose subject is a name, or the "who" behind it. */
function verbOf(view: SentenceView, name: Named): number | undefined {
  const comma = view.words[name.last] === ',' ? name.last + 1 : name.last
  if (!/^(?:who|which)$/.test(view.words[comma] ?? '')) return skipAdverbs(view.tokens, name.last)
  return holderOfRelative(view, name, comma) ? skipAdverbs(view.tokens, comma + 1) : undefined
}
