import type { Sentence } from '../../types.ts'
import { wordSet } from '../text/word-set.ts'

/** Words that make up a sixth of any English text and are rare or mean nothing in other languages. */
const COMMON = wordSet('the of and to that is for with was said by from his has were are')
/** English texts lie above 0.12, others below 0.02. */
const SHARE = 0.06
/** A shorter text says too little: the page's word is taken. */
const FEW_WORDS = 40

/** Whether a text is English: by its words, since pages often declare another language than they are written in. */
export function isEnglish(sentences: readonly Sentence[], declared: string): boolean {
  let words = 0
  let common = 0
  for (const { tokens } of sentences)
    for (const { text } of tokens) {
      if (!/^\p{L}/u.test(text)) continue
      words++
      if (COMMON.has(/^\p{Lu}{2}/u.test(text) ? text.toLowerCase() : text)) common++
    }
  return words < FEW_WORDS ? !declared || /^en\b/i.test(declared) : common > SHARE * words
}
