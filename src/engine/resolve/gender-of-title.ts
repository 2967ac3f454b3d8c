import type { Gender } from '../../types.ts'
import { genderOfGivenName } from '../languages/en/gender-of-given-name.ts'
import { GENDERED_WORDS } from '../languages/en/words/index.ts'

/** "Mrs" → female, "King" → male, "first lady" → female, "Prime Minister" → undefined. */
export function genderOfTitle(title: string): Gender | undefined {
  if (title === '') return undefined
  for (const word of title.split(' ')) {
    const gender = GENDERED_WORDS.get(word)
    if (gender) return gender
  }
  return undefined
}

/** What the first given name tells; a second one is asked where the first tells nothing ("Recep Tayyip"). */
export function genderOfWords(words: readonly string[]): Gender | undefined {
  return genderOfGivenName(words[0] ?? '') ?? (words.length > 2 ? genderOfGivenName(words[1]!) : undefined)
}
