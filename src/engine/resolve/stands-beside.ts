import type { Span } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { fold } from './fold.ts'

/** How far beside a long form the word stands that its acronym is used with. */
const BESIDE = 40

interface Named {
  /** Folded. */
  readonly key: string
  readonly mentions: readonly Span[]
}

/** Whether the words before an acronym stand beside the long form: "Berkeley IGS" is the "Berkeley Institute of Governmental Studies", or that "at Berkeley". */
export function standsBeside({ article: { text } }: Reading, { key }: Named, { mentions, key: long }: Named): boolean {
  const owner = key.split(' ').slice(0, -1).join(' ')
  const { start, end } = mentions[0]!
  const before = fold(text.slice(Math.max(0, start - BESIDE), start).replace(/['’]s?\s*$/u, ''))
  const after = /^ (?:at|of|in) (?:the )?(.*)/u.exec(text.slice(end, end + BESIDE))?.[1] ?? ''
  return ` ${before}`.endsWith(` ${owner}`) || fold(after).startsWith(owner) || long.includes(owner)
}
