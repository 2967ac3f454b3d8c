import { COMPANY_FORMS, WORDS_WITHOUT_INITIAL } from '../languages/en/words/index.ts'
import { fold } from './fold.ts'

/** Looks like a short form made of initials: mostly capitals, at most eight letters. "PG&E", "BoC", "AMAs", "KOSPI". */
export function isAcronym(text: string): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  const capitals = letters.replace(/[^\p{Lu}\p{N}]/gu, '').length
  return (
    letters.length >= 2 && letters.length <= 8 && !/\s/u.test(text) && capitals >= 2 && capitals * 2 > letters.length
  )
}

/** The initials that a name of several words can be shortened to: all of them, or without the small words. */
export function initialsOf(long: string): readonly string[] {
  const words = fold(long).split(' ')
  while (words.length > 2 && COMPANY_FORMS.has(words.at(-1)!)) words.pop()
  if (words.length < 2) return []
  const letters = (some: readonly string[]) => some.map((word) => word[0]).join('')
  const all = letters(words)
  // "TRD" for "The Real Deal": the article is no part of the name's span.
  return [...new Set([all, letters(words.filter((word) => !WORDS_WITHOUT_INITIAL.has(word))), `t${all}`])]
}

/** The letters of a short form as they can stand for initials: "PG&E" → pge, "AMAs" → amas or ama. */
export function shortFormLetters(short: string): readonly string[] {
  const letters = fold(short.replace(/&/g, '')).replaceAll(' ', '')
  return /\p{Lu}s$/u.test(short) ? [letters, letters.slice(0, -1)] : [letters]
}

/**
 * Whether a short form can stand for a long one beside which it is defined: its letters occur there in order, the
 * first at the start of the first word that counts ("Kospi Index" – "KOSPI", "Hang Seng Index" – "HSI", "Maghawir al Thawra" – "MaT").
 * After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions" (2003).
 */
export function abbreviates(short: string, long: string): boolean {
  const letters = fold(short).replaceAll(' ', '')
  const text = fold(long)
  if (letters.length < 2 || letters.length >= text.length) return false
  if (initialsOf(long).some((initials) => shortFormLetters(short).includes(initials))) return true
  let at = text.length
  for (let i = letters.length - 1; i >= 0; i--) {
    do at--
    while (at >= 0 && (text[at] !== letters[i] || (i === 0 && at > 0 && text[at - 1] !== ' ')))
    if (at < 0) return false
  }
  const skipped = text.slice(0, at).trim()
  return skipped === '' || skipped.split(' ').every((word) => WORDS_WITHOUT_INITIAL.has(word))
}
