import { FUNCTION_WORDS } from '../languages/en/words/index.ts'
import { hasNoSmallLetter, isCapitalized } from '../text/capitals.ts'

/** How a sentence is written: a headline's capitals say nothing of names. */
export type Casing = 'normal' | 'capitals' | 'title' | 'lower'

const WORD = /^\p{L}/u
/** Below this many words nothing can be said. */
const FEW_WORDS = 4
/** Names alone make at most about this share of a sentence capitalized. */
const MANY = 0.75

/** How one word is written. */
export interface WordForm {
  readonly text: string
  readonly lower: string
  readonly isWord: boolean
  readonly isCapitalized: boolean
  /** Holds no lower-case letter. */
  readonly isInCapitals: boolean
  readonly isFunctionWord: boolean
}

export function wordForm(text: string): WordForm {
  const lower = text.toLowerCase()
  return {
    text,
    lower,
    isWord: WORD.test(text),
    isCapitalized: isCapitalized(text),
    isInCapitals: hasNoSmallLetter(text),
    isFunctionWord: FUNCTION_WORDS.has(lower),
  }
}

/** How a sentence is written, by the share of its words of content that have capitals. Titles have no full stop. */
export function casingOf(sentence: readonly WordForm[]): Casing {
  let words = 0
  let capitals = 0
  let content = 0
  let capitalized = 0
  for (const word of sentence) {
    if (!word.isWord) continue
    words++
    if (word.isInCapitals) capitals++
    if (word.isFunctionWord) continue
    content++
    if (word.isCapitalized) capitalized++
  }
  if (words < FEW_WORDS) return 'normal'
  if (capitals > MANY * words) return 'capitals'
  if (content >= FEW_WORDS && capitalized > MANY * content && sentence.at(-1)!.text !== '.') return 'title'
  return capitalized === 0 && capitals === 0 ? 'lower' : 'normal'
}
