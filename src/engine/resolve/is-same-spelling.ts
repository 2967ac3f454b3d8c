/** Names shorter than this differ by one letter too often to be one name: "Li", "Lee", "Khan", "Kahn". */
const SHORTEST = 5

/**
 * Letters by which agencies differ when they write one foreign name: "Zelenskiy", "Zelensky"; "Qaddafi", "Gaddafi";
 * "Yusuf", "Yousef". Order matters: digraphs before single letters.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|gh|q(?=[aou])/gu, 'g'],
  [/zh|dj/gu, 'j'],
  [/tz|ts/gu, 'z'],
  [/ph/gu, 'f'],
  [/ck|c(?=[aou])/gu, 'k'],
  [/ou|oo/gu, 'u'],
  [/iy|yy|ii|ij|ee|y/gu, 'i'],
  [/w/gu, 'v'],
  [/dh/gu, 'd'],
  [/(?<=[aeiou])h/gu, ''],
  [/(\p{L})\1+/gu, '$1'],
]

/** How a folded word sounds, roughly: equal for spellings of one foreign name. */
export const soundOf = (word: string) => SOUNDS.reduce((text, [sound, letter]) => text.replace(sound, letter), word)

/** Two spellings of one name that differ only in how its sounds are written. Folded words. */
export function isSameSpelling(a: string, b: string): boolean {
  if (a === b) return true
  return a.length >= SHORTEST && b.length >= SHORTEST && soundOf(a) === soundOf(b)
}

/** At most one letter put in, left out or changed, and no more than one in six. Needs further evidence to prove anything. */
export function isNearSpelling(a: string, b: string): boolean {
  if (isSameSpelling(a, b)) return true
  const LEAST_LETTERS = 6
  return Math.min(a.length, b.length) >= LEAST_LETTERS && a[0] === b[0] && differsByOneLetter(a, b)
}

function differsByOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  return short.slice(short.length === long.length ? i + 1 : i) === long.slice(i + 1)
}
