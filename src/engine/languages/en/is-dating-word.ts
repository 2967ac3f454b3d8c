import { DATING_WORDS } from './words/index.ts'

/** Whether a word gives a time: "2019", "Sept.", "ago". In lower case. */
export const isDatingWord = (word: string): boolean => {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word
  return DATING_WORDS.has(bare) || /^(?:19|20)\d\d$/.test(bare)
}
