import type { Sentence, Token } from '../../types.ts'
import { isAllCapitals, isCapitalized, opensWithCapital } from '../text/capitals.ts'
import type { FoundName } from './found-name.ts'

/** "Pakistan Tehreek-e-Insaf (PTI)": an organization in brackets by its letters is spelled out in front of them. */
export const spelledOut = (
  sentences: readonly Sentence[],
  found: readonly (readonly FoundName[])[],
): (readonly FoundName[])[] =>
  sentences.map(({ tokens }, s) => {
    const names = found[s]!
    const whole = names.flatMap((name) => (name.type === 'organization' ? (wordsOf(tokens, name) ?? []) : []))
    const isCovered = (name: FoundName) => whole.some(({ first, last }) => first <= name.first && name.last <= last)
    const isCut = (name: FoundName) => names.some((other) => other.first < name.first && other.last > name.first)
    if (!whole.length || whole.some(isCut)) return names
    return [...names.filter((name) => !isCovered(name)), ...whole].sort((a, b) => a.first - b.first)
  })

/** Fewer letters fit too many words. */
const FEWEST_LETTERS = 3

/** The words in front of an organization's letters in brackets that begin with them, the last with the last. */
function wordsOf(tokens: readonly Token[], { first, last }: FoundName): FoundName | undefined {
  const letters = tokens[first]!.text
  const isBracketed = tokens[first - 1]?.text === '(' && tokens[last]?.text === ')'
  if (last - first > 1 || !isBracketed || letters.length < FEWEST_LETTERS || !isAllCapitals(letters)) return undefined
  let left = letters.length
  for (let at = first - 2; at >= 0; at--) {
    const word = tokens[at]!.text
    // "Tehrik-e-Taliban" has two letters; small words have none.
    const initials = word.replace(/[^-]*/g, (part) => (opensWithCapital(part) ? part[0]! : '')).replaceAll('-', '')
    if (!initials && !/^\p{Ll}{1,3}$/u.test(word)) return undefined
    left -= initials.length
    if (left < 0 || letters.slice(left, left + initials.length) !== initials) return undefined
    if (left === 0)
      return isCapitalized(tokens[at - 1]?.text ?? '')
        ? undefined
        : { first: at, last: first - 1, type: 'organization' }
  }
  return undefined
}
