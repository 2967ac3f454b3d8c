import { FAMILY_NAME_OPENERS } from '../languages/en/words/index.ts'
import { fold } from './fold.ts'

/** A person's name taken apart. All words are folded. */
export interface PersonName {
  /** Without suffix, nickname and Arabic articles: "Bashar al-Assad" → bashar, assad. */
  readonly words: readonly string[]
  /** "jr", "sr", "ii" … */
  readonly suffix?: string
  /** "Buffalo Bill" in "Jame “Buffalo Bill” Gumb", as written. */
  readonly nickname?: string
}

const NICKNAME = /\s["“‘'(]([^"”’')]{2,40})["”’')](?=\s)/u
const SUFFIX = /^(?:jr|sr|junior|senior|ii|iii|iv)$/u
/** Articles inside Arabic family names, which English drops as it likes. */
const ARTICLE = /^(?:al|el|ul|as|ash|ad|ar|an|az|at)$/u
const ARTICLE_PREFIX = /(?<![\p{L}\p{N}])(?:al|el|ul|as|ash|ad|ar|an|az|at)[-‐‑ ](?=\p{L})/giu

export function parsePersonName(text: string): PersonName {
  const nickname = NICKNAME.exec(text)?.[1]
  const bare = nickname === undefined ? text : text.replace(NICKNAME, ' ')
  // A hyphen holds two words together, except after an article: "al-Assad" is "Assad", "Okonjo-Iweala" one word.
  const words = bare
    .replace(ARTICLE_PREFIX, '')
    .split(/[\s,]+/u)
    .map((word) => fold(word).replaceAll(' ', ''))
    .filter((word) => word !== '')
  const last = words.at(-1)
  const suffix = last !== undefined && words.length > 1 && SUFFIX.test(last) ? last : undefined
  const core = (suffix === undefined ? words : words.slice(0, -1)).filter(
    (word, i, all) => all.length === 1 || i === 0 || !ARTICLE.test(word),
  )
  return {
    words: core,
    ...(suffix !== undefined && { suffix: suffix === 'junior' ? 'jr' : suffix === 'senior' ? 'sr' : suffix }),
    ...(nickname !== undefined && { nickname }),
  }
}

/** A name of more than a family name: "Jakob von Moltke" is full, "von Moltke" and "Moltke" are not. */
export function isFullName({ words }: PersonName): boolean {
  const first = words.findIndex((word) => !FAMILY_NAME_OPENERS.has(word))
  return words.length - Math.max(first, 0) > 1 || (words.length > 1 && first === 0)
}
