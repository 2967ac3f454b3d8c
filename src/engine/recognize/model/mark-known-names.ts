import { isCapitalized } from '../../text/capitals.ts'
import type { Casing } from '../casing.ts'
import type { DocumentWords } from '../document-words.ts'
import { isKnownByHeart } from './known-as.ts'
import type { KnownNames } from './known-names.ts'

/**
 * For each place 4 × what the longest known name over it is + whether it begins (0), goes on (1), ends (2) or is all of
 * it (3).
 */
export function markKnownNames({ words, places, sentences }: DocumentWords, names: KnownNames): Uint8Array {
  const marks = new Uint8Array(places.length)
  for (const { first, last, casing } of sentences) {
    const texts: string[] = []
    for (let at = first; at < last; at++) texts.push(writtenAs(words[places[at]!]!.text, casing))
    for (let i = 0; i < texts.length; i++) {
      if (!isCapitalized(texts[i]!)) continue
      const { known, length } = names.longestAt(texts, i)
      if (length === 0) continue
      for (let t = 0; t < length; t++) marks[first + i + t] = 4 * known + partOf(t, length)
      i += length - 1
    }
  }
  return marks
}

/** In a headline's capitals and in lower case a word is looked up as it would stand in a sentence, acronyms as they are. */
function writtenAs(word: string, casing: Casing): string {
  if (casing === 'normal' || casing === 'title') return word
  const acronym = word.toUpperCase()
  if (isKnownByHeart(acronym)) return acronym
  return word.toLowerCase().replace(/(^|[-.])\p{L}/gu, (letter) => letter.toUpperCase())
}

const partOf = (t: number, length: number) => {
  if (length === 1) return 3
  if (t === 0) return 0
  return t === length - 1 ? 2 : 1
}
