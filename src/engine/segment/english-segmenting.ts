import { ABBREVIATIONS, BEFORE_A_NAME, SENTENCE_OPENERS } from '../languages/en/words/index.ts'
import { cutEnglishWord } from './cut-english-word.ts'
import type { Segmenting } from './segmenting.ts'

/** How English text is cut. Quotation marks of other languages stand in it, too: foreign names, foreign papers. */
export const englishSegmenting: Segmenting = {
  abbreviations: ABBREVIATIONS,
  abbreviationsBeforeNames: BEFORE_A_NAME,
  sentenceOpeners: SENTENCE_OPENERS,
  cutWord: cutEnglishWord,
  quotationMarks: { '“': '”', '„': '“', '«': '»', '"': '"', '‘': '’', "'": "'", '‹': '›' },
}
