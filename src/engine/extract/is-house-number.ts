import { STREET_WORDS } from '../languages/en/words/index.ts'
import type { SentenceView } from './sentence-view.ts'

/** Words of a street's name before "Street", at most: "Martin Luther King Jr. Boulevard". */
const LONGEST_NAME = 5

/** Whether the number at a token is one of a house: "[1909] Jolinda Drive", "[31] West 12th St." */
export function isHouseNumber({ tokens }: Pick<SentenceView, 'tokens'>, at: number): boolean {
  if (!/^\d{1,5}[A-Z]?$/.test(tokens[at]!.text)) return false
  for (let i = at + 1; i <= at + LONGEST_NAME + 1; i++) {
    const word = tokens[i]?.text ?? ''
    if (i > at + 1 && STREET_WORDS.has(word)) return true
    if (!/^(?:\p{Lu}|\d+(?:st|nd|rd|th)$|\.$)/u.test(word)) return false
  }
  return false
}
