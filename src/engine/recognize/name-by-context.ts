import type { Token } from '../../types.ts'
import { LANDS_BEHIND_THE } from '../languages/en/names/index.ts'
import { FUNCTION_WORDS } from '../languages/en/words/index.ts'
import type { FoundName } from './found-name.ts'

/** A sea or land that is named behind "the" and describes elsewhere: "the Atlantic and", not "the Atlantic cod", "the Atlantic Council". */
export function nameByContext(tokens: readonly Token[], first: number): FoundName | undefined {
  if (!LANDS_BEHIND_THE.has(tokens[first]!.text) || tokens[first - 1]?.text.toLowerCase() !== 'the') return undefined
  return endsPhrase(tokens[first + 1]?.text ?? '.') ? { first, last: first + 1, type: 'place' } : undefined
}

/** A mark or a small word of grammar. */
const endsPhrase = (word: string) => !/^[\p{L}\p{N}]/u.test(word) || FUNCTION_WORDS.has(word)
