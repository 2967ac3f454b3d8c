import type { NameMention } from '../../types.ts'
import type { Reading } from '../reading.ts'

const BEFORE = 48
/** "Mr. ", "Prime Minister ", "first lady " right before the name; the recognizer may not have told it. */
const TITLE =
  /(?:^|[\s"“(])((?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|madam|judge|sen|rep|gov|gen|president|first lady|first gentleman)\.?)\s+$/iu

/** The folded title before a person's name; empty where there is none. */
export function titleOf({ article }: Reading, { start, type, title }: NameMention): string {
  if (type !== 'person') return ''
  const words = title
    ? article.text.slice(title.start, title.end)
    : (TITLE.exec(article.text.slice(Math.max(0, start - BEFORE), start))?.[1] ?? '')
  return words.toLowerCase().replace(/\./g, '').replace(/\s+/gu, ' ').trim()
}
