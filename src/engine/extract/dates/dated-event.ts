import type { FoundDate } from './date-expression.ts'

/** "the Oct. 13 attack", "Trump’s July 25 call": a date before the noun that it dates. */
export const isAttribute = ({ view: { words, tokens }, first, last }: FoundDate): boolean =>
  /^(?:the|an?|his|her|its|their|['’]s)$/.test(words[first - 1] ?? '') && /^\p{Ll}{4,}$/u.test(tokens[last]?.text ?? '')

/** What a date dates: "attack" in "the Oct. 13 attack", "the attack on Oct. 13" and "the attack on Israel on Oct. 13". */
export function datedEvent(date: FoundDate): string | undefined {
  const { view, first, last } = date
  const { words, nameAt } = view
  const noun = (at: number) =>
    !nameAt.has(at) && /^\p{Ll}{4,}$/u.test(view.tokens[at]?.text ?? '') ? words[at] : undefined
  // "the Oct. 13 attack" may be a name as a whole.
  if (isAttribute(date)) return words[last]
  if (!/^(?:on|of)$/.test(words[first - 1] ?? '')) return undefined
  const name = nameAt.get(first - 2)
  return name && /^(?:on|of|in|at|against)$/.test(words[name.first - 1] ?? '') ? noun(name.first - 2) : noun(first - 2)
}
