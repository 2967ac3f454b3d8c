import type { Article } from '../../types.ts'
import { ANY_LANGUAGE } from './any-language.ts'
import type { Language } from './language.ts'

/** A text lies above 0.12 in its own language, below 0.02 in others. */
const SHARE = 0.06
/** A shorter text says too little: the page's word is taken. */
const FEW_WORDS = 40
/** Where nothing parts words, each letter counts as one. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{L}[\p{L}\p{M}\p{N}]*/gu

/** The language that an article is written in: by its words, since pages often declare another than they are written in. */
export function languageOf(
  { text, language }: Pick<Article, 'text' | 'language'>,
  known: readonly Language[],
): Language {
  let words = 0
  const common = new Map<Language, number>()
  for (const [word] of text.matchAll(WORD)) {
    words++
    const written = /^\p{Lu}{2}/u.test(word) ? word.toLowerCase() : word
    for (const one of known) if (one.commonWords.has(written)) common.set(one, (common.get(one) ?? 0) + 1)
  }
  if (words < FEW_WORDS) return known.find(({ tag }) => !language || languageTag(language) === tag) ?? ANY_LANGUAGE
  const [best] = [...common].sort((a, b) => b[1] - a[1])
  return best && best[1] > SHARE * words ? best[0] : ANY_LANGUAGE
}

/** "en-GB" → "en" */
const languageTag = (language: string) => language.toLowerCase().split(/[-_]/)[0]
