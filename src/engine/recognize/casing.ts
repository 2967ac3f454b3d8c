import type { Token } from '../../types.ts'
import { FUNCTION_WORDS } from '../lexicon/function-words.ts'

/** How a sentence is written: a headline's capitals say nothing of names. */
export type Casing = 'normal' | 'capitals' | 'title' | 'lower'

const WORD = /^\p{L}/u
const CAPITALIZED = /^(?:\p{Lu}|\p{Ll}{1,2}[-'’]\p{Lu})/u
const ALL_CAPITALS = /^[\p{Lu}\P{L}]*$/u
/** Below this many words nothing can be said. */
const FEW_WORDS = 4
/** Names alone make at most about this share of a sentence capitalized. */
const MANY = 0.75

/** "Jane", "al-Assad", "d'Ivoire". */
export const isCapitalized = (word: string): boolean => CAPITALIZED.test(word)

/** "NATO", "U.S.": two capitals or more and no lower-case letter. */
export const isAllCapitals = (word: string): boolean => ALL_CAPITALS.test(word) && /\p{Lu}.*\p{Lu}/u.test(word)

/** How a sentence is written, by the share of its words of content that have capitals. Titles have no full stop. */
export function casingOf(tokens: readonly Token[]): Casing {
  let words = 0
  let capitals = 0
  let content = 0
  let capitalized = 0
  for (const { text } of tokens) {
    if (!WORD.test(text)) continue
    words++
    if (ALL_CAPITALS.test(text)) capitals++
    if (FUNCTION_WORDS.has(text.toLowerCase())) continue
    content++
    if (isCapitalized(text)) capitalized++
  }
  if (words < FEW_WORDS) return 'normal'
  if (capitals > MANY * words) return 'capitals'
  if (content >= FEW_WORDS && capitalized > MANY * content && tokens.at(-1)!.text !== '.') return 'title'
  return capitalized === 0 && capitals === 0 ? 'lower' : 'normal'
}
