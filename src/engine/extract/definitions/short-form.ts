import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { type Named, type SentenceView, spanOf } from '../sentence-view.ts'

/** "High Negotiations Committee (HNC)" → definition(HNC, High Negotiations Committee (HNC)) */
export const shortForm: FactRule = {
  name: 'extract/short-form',
  relation: 'definition',
  find: ruleOnNames((view, name) => {
    if (view.words[name.last] !== '(' || view.words[name.last + 2] !== ')') return undefined
    const inside = name.last + 1
    return isShortFormOf(view, inside, name) ? spanOf(view, name.first, name.last + 3) : undefined
  }),
}

function isShortFormOf(view: SentenceView, at: number, name: Named): boolean {
  if (!/^[\p{L}\p{N}]/u.test(view.tokens[at]!.text)) return false
  const other = view.nameAt.get(at)
  if (other) return other.entity === name.entity
  const short = view.tokens[at]!.text
  return /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(short) && isInSequence(short, initials(view, name))
}

const initials = (view: SentenceView, { first, last }: Named) =>
  view.tokens
    .slice(first, last)
    .map(({ text }) => text[0]!.toUpperCase())
    .join('')

/** Do the letters of a short form stand in this order among the initials? */
function isInSequence(short: string, initials: string): boolean {
  let at = 0
  for (const letter of short.replace(/[^\p{L}]/gu, '')) {
    at = initials.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
