import { AUXILIARIES, DETERMINERS, OTHER_FUNCTION_WORDS, PREPOSITIONS, SUBORDINATORS } from './words/index.ts'

/** A word of a closed class, in lower case: no noun phrase runs over it. */
export const isFunctionWord = (word: string): boolean =>
  DETERMINERS.has(word) ||
  PREPOSITIONS.has(word) ||
  SUBORDINATORS.has(word) ||
  AUXILIARIES.has(word) ||
  OTHER_FUNCTION_WORDS.has(word)
