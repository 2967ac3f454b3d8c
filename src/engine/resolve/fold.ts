/** Letters that are no base letter plus mark, as news agencies write them without their own alphabet. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
}

const ASCII = /^\p{ASCII}*$/u

/** Lower case, without diacritics. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıøłđðþæœß]/gu, (letter) => PLAIN_LETTERS[letter]!)

/**
 * A name as it is compared: without case, diacritics, full stops, apostrophes and a leading article; hyphens and
 * slashes as spaces, "&" as "and". "The U.S." → "us", "Jean-Claude" → "jean claude". Never empty for a text that is not blank.
 */
export function fold(text: string): string {
  const folded = (ASCII.test(text) ? text.toLowerCase() : plain(text))
    .replace(/[.'’‘ʼʿʾ`]/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}+#$€£%]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/u, '')
  return folded === '' ? text.trim() : folded
}
