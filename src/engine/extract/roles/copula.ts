import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { readNounPhrase } from '../noun-phrase.ts'
import { spanOf } from '../sentence-view.ts'
import { fitsEntity } from './fits-entity.ts'

const BE = /^(?:is|was|are|were|remains|remained|became|becomes)$/
const DETERMINER = /^(?:a|an|the|one|his|her|its|their)$/

/** "Twitch is a video streaming platform" → description(Twitch, a video streaming platform) */
export const copula: FactRule = {
  name: 'extract/copula',
  relation: 'description',
  find: ruleOnNames((view, name) => {
    let at = name.last
    if (/^,?$/.test(view.words[at] ?? '') && /^(?:who|which)$/.test(view.words[at + 1] ?? '')) at += 2
    if (view.words[at] === 'who') at++
    if (!BE.test(view.words[at] ?? '')) return undefined
    at++
    if (/^(?:also|now|once|currently|still)$/.test(view.words[at] ?? '')) at++
    if (!DETERMINER.test(view.words[at] ?? '')) return undefined
    const phrase = readNounPhrase(view, at)
    if (!phrase || view.nameAt.has(phrase.head)) return undefined
    return fitsEntity(view.tokens[phrase.head]!.text, name.entity.type)
      ? spanOf(view, phrase.first, phrase.last)
      : undefined
  }),
}
