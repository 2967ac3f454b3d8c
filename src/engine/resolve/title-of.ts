import type { NameMention } from '../../types.ts'
import type { Reading } from '../reading.ts'

const BEFORE = 48
/**
 * "Mr. ", "Miss ", "first lady " right before the name; the recognizer may not have told it. Forms of address have a
 * capital ("We all miss Steve" has none), and no title reaches over the end of a sentence ("as first lady. Kim").
 */
const TITLE =
  /(?:^|[\s"“(])((?:M[Rr][Ss]?|M[Ss]|M[Xx]|D[Rr]|Sen|SEN|Rep|REP|Gov|GOV|Gen|GEN)\.?|Miss|MISS|Sir|SIR|Dame|Lord|LORD|Lady|Madam|[Jj]udge|[Pp]resident|PRESIDENT|[Ff]irst (?:[Ll]ady|[Gg]entleman))[^\S\n]+$/u

/** The folded title before a person's name; empty where there is none. */
export function titleOf({ article }: Reading, { start, type, title }: NameMention): string {
  if (type !== 'person') return ''
  const words = title
    ? article.text.slice(title.start, title.end)
    : (TITLE.exec(article.text.slice(Math.max(0, start - BEFORE), start))?.[1] ?? '')
  return words.toLowerCase().replace(/\./g, '').replace(/\s+/gu, ' ').trim()
}
