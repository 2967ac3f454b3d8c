import { isFiniteVerb } from '../../parse/is-finite-verb.ts'
import { wordSet } from '../../text/word-set.ts'
import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { type SentenceView, spanOf } from '../sentence-view.ts'
import { holderOfRelative } from './holder-of-relative.ts'

/** Verbs whose clause says what somebody is or does for a living. */
const TELLING = wordSet(
  'heads headed leads led chairs chaired owns owned runs founded co-founded represents represented regulates oversees manages edits plays played coaches directs teaches produces operates publishes serves served',
)
/** Longest clause that still reads as a description, in tokens. */
const LONGEST = 14

/** "the Electoral Commission, which regulates campaign finances" → description(Electoral Commission, which regulates …) */
export const relativeClause: FactRule = {
  name: 'extract/relative-clause',
  relation: 'description',
  find: ruleOnNames((view, name) => {
    const behind = skipBracket(view, name.last)
    const at = view.words[behind] === ',' ? behind + 1 : behind
    if (!/^(?:who|which)$/.test(view.words[at] ?? '') || !holderOfRelative(view, name, at)) return undefined
    const verb = /^(?:also|now|once|currently|still)$/.test(view.words[at + 1] ?? '') ? at + 2 : at + 1
    if (!TELLING.has(view.words[verb] ?? '') || name.entity.type === 'place') return undefined
    // "a biologist at the University of Borg who led the study": not the university
    if (view.words[at] === 'who' && name.entity.type !== 'person') return undefined
    let last = verb + 1
    while (last < view.tokens.length && !endsClause(view, last)) last++
    return last - at <= LONGEST && last > verb + 1 ? spanOf(view, at, last) : undefined
  }),
}

/** "who owns a firm and headed out" tells what she does up to "and". */
const endsClause = (view: SentenceView, at: number) =>
  /^[,.;:()–—"”]$/.test(view.words[at]!) || (view.words[at] === 'and' && isFiniteVerb(view.tokens, at + 1))

/** "Faiz (Dr Mohd Faiz Abdullah), who" */
function skipBracket(view: SentenceView, at: number): number {
  const inside = view.words[at] === '(' ? view.words.indexOf(')', at) : -1
  return inside > at && inside < at + 8 ? inside + 1 : at
}
