const CAPITALIZED = /^(?:\p{Lu}|\p{Ll}{1,2}[-'’]\p{Lu})/u
const OPENS_WITH_CAPITAL = /^\p{Lu}/u
const ALL_CAPITALS = /^[\p{Lu}\P{L}]*$/u
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u

/** "Jane", "al-Assad", "d'Ivoire". */
export function isCapitalized(word: string): boolean {
  // Nearly all words are told by their first letters, ten times faster than by the pattern.
  const first = word.charCodeAt(0)
  if (first < BEYOND_ASCII && !isSmall(first)) return isCapital(first)
  if (isSmall(first) && isSmall(word.charCodeAt(1)) && isSmall(word.charCodeAt(2))) return false
  return CAPITALIZED.test(word)
}

/** "Jane"; not "al-Assad". */
export function opensWithCapital(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < BEYOND_ASCII ? isCapital(first) : OPENS_WITH_CAPITAL.test(text)
}

const BEYOND_ASCII = 128
const isCapital = (code: number) => code >= 65 && code <= 90
const isSmall = (code: number) => code >= 97 && code <= 122

/** "NATO", "IN 2016", "2016": no lower-case letter. */
export const hasNoSmallLetter = (word: string): boolean => ALL_CAPITALS.test(word)

/** "NATO", "U.S.": two capitals or more and no lower-case letter. */
export const isAllCapitals = (word: string): boolean => ALL_CAPITALS.test(word) && TWO_CAPITALS.test(word)

/** "van-der-bilt" → "Van-Der-Bilt": the first letter, and each behind a hyphen, an apostrophe or a full stop. */
export const capitalize = (word: string): string => word.replace(/(^|[-'’.])\p{L}/gu, (letter) => letter.toUpperCase())
