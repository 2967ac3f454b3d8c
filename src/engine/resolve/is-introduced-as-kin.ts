import type { Span } from '../../types.ts'
import { KIN_WORDS, SPOUSE_TITLES } from '../languages/en/words/index.ts'
import type { Reading } from '../reading.ts'
import { firstMention, type Name } from './name.ts'

const BEFORE = 60
const AFTER = 40
const LAST_WORDS = /([\p{L}-]+)[\s,]+(?:[\p{L}-]+,?\s+)?$/u
const APPOSITION =
  /^,\s+(?:who is |who was )?(?:(?:his|her|their|the|a|[\p{Lu}][\p{L}]+['’]s)\s+)?(?:[\p{Ll}-]+\s+)?([\p{Ll}-]+)/u

/** "her husband, the geologist David Ellery": the kin word stands before an apposition of its own. */
const APPOSED_BEFORE = /([\p{L}-]+), (?:the|a|an) (?:[\p{L}-]+ ){1,3}$/u

// "his wife, Emine Erdoğan", "Emine Erdoğan, the president’s wife", "first lady Emine Erdoğan"
/** Whether a full name is introduced as somebody's relative: the bare family name then means that somebody. */
export function isIntroducedAsKin({ article }: Reading, name: Name): boolean {
  for (const title of name.titles) if (SPOUSE_TITLES.has(title) || KIN_WORDS.has(title)) return true
  return isKinAt({ article }, firstMention(name))
}

/** Whether a mention stands beside a word for a relative. */
export function isKinAt({ article }: Pick<Reading, 'article'>, { start, end }: Span): boolean {
  const before = article.text.slice(Math.max(0, start - BEFORE), start).toLowerCase()
  const [, one] = LAST_WORDS.exec(before) ?? []
  const last = /([\p{L}-]+),?\s+$/u.exec(before)?.[1]
  const further = APPOSED_BEFORE.exec(before)?.[1]
  const after = APPOSITION.exec(article.text.slice(end, end + AFTER))?.[1]
  return [one, last, further, after].some((word) => word !== undefined && KIN_WORDS.has(word))
}
