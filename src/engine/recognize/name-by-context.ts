import type { Token } from '../../types.ts'
import { JOURNALS, LANDS_BEHIND_THE } from '../languages/en/names/index.ts'
import { FUNCTION_WORDS, PUBLISHING_WORDS } from '../languages/en/words/index.ts'
import type { FoundName } from './found-name.ts'

/** How far before a journal stands what is printed there, in tokens. */
const REACH = 14

/** A name that is a plain word or an adjective elsewhere and a name by the words beside it. */
export function nameByContext(tokens: readonly Token[], first: number): FoundName | undefined {
  const { text } = tokens[first]!
  const before = tokens[first - 1]?.text ?? ''
  const next = tokens[first + 1]?.text ?? '.'
  if (LANDS_BEHIND_THE.has(text) && before.toLowerCase() === 'the' && endsPhrase(next))
    return { first, last: first + 1, type: 'place' }
  return JOURNALS.has(text) && endsPhrase(next) && isPublished(tokens, first)
    ? { first, last: first + 1, type: 'organization' }
    : undefined
}

/** A mark or a small word of grammar: "the Atlantic and", not "the Atlantic cod", "the Atlantic Council". */
const endsPhrase = (word: string) => !/^[\p{L}\p{N}]/u.test(word) || FUNCTION_WORDS.has(word)

/** "a paper in [Nature]", "featured in Science and [Nature]", "the journal [Cell]" */
function isPublished(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REACH), at).map(({ text }) => text)
  const isLed = /^(?:in|journal)$/.test(before.at(-1) ?? '')
  const isSecond = before.at(-1) === 'and' && JOURNALS.has(before.at(-2) ?? '') && before.at(-3) === 'in'
  return (isLed || isSecond) && before.some((word) => PUBLISHING_WORDS.has(word))
}
