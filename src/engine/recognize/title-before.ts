import type { Token } from '../../types.ts'
import { OCCUPATIONS, TITLE_MODIFIERS, TITLES, TITLES_THAT_ARE_NAMES } from '../languages/en/words/index.ts'
import { opensWithCapital } from '../text/capitals.ts'

/** Whether a word in front of a person's name is no part of it: "Mr Hunt", "President Putin". */
export const isTitle = (word: string): boolean => TITLES.has(word) && !TITLES_THAT_ARE_NAMES.has(word)

/**
 * Where the title in front of token `first` begins: "Secretary of State [John Kerry]", "former Prime Minister [Imran
 * Khan]". Undefined where there is none.
 */
export function titleBefore(tokens: readonly Token[], first: number): number | undefined {
  let at = first
  let titled = false
  while (at > 0) {
    const word = tokens[at - 1]!.text
    if (TITLES.has(word) || OCCUPATIONS.has(word)) titled = true
    else if (isOfficeOf(tokens, at)) at -= 2
    else if (!TITLE_MODIFIERS.has(word) && !TITLE_MODIFIERS.has(capitalized(word))) break
    at--
  }
  return titled ? at : undefined
}

/** "Secretary of State", "Minister of Defence": the words before token `at` end a title with what it is over. */
const isOfficeOf = (tokens: readonly Token[], at: number): boolean =>
  at >= 3 &&
  /^(?:of|for)$/.test(tokens[at - 2]!.text) &&
  TITLES.has(tokens[at - 3]!.text) &&
  opensWithCapital(tokens[at - 1]!.text)

const capitalized = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
