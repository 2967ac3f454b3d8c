import type { Span } from '../../types.ts'
import type { Quoted } from '../reading.ts'
import { opensWithCapital } from '../text/capitals.ts'

/** The closing mark of each quotation mark that opens. */
type Marks = Readonly<Record<string, string>>

/** Longest quotation in single marks, in characters: a lone apostrophe must not be searched a mate for without end. */
const LONGEST_SINGLE = 1500
const isWordChar = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)
const isSpace = (char: string | undefined) => char === undefined || /\s/.test(char)

/** The quotations of one block, in order, the outermost only. Apostrophes are told from single marks by their neighbours. */
export function findQuoted(text: string, block: Span, marks: Marks): Quoted[] {
  const found: Quoted[] = []
  let at = block.start
  while (at < block.end) {
    const mark = text[at]!
    const close = marks[mark]
    if (close === undefined || !opensQuote(text, at, block)) {
      at++
      continue
    }
    const single = mark === "'" || mark === '‘'
    const stretch = { start: at, end: block.end }
    const closed = single ? singleClose(text, stretch, close) : doubleClose(text, stretch, close)
    if (closed === undefined && single && !runsOn(text, at, block)) at++
    else {
      found.push({ start: at + 1, end: closed ?? block.end, closed: closed !== undefined, single })
      at = (closed ?? block.end) + 1
    }
  }
  return found.filter(({ start, end }) => end > start)
}

/** A paragraph that opens with a single mark and closes none is quoted if the next opens with one, too. */
const runsOn = (text: string, at: number, { start, end }: Span) =>
  at === start && opensWithCapital(text.slice(at + 1, at + 3)) && /^\s+['‘]\p{Lu}/u.test(text.slice(end, end + 6))

function opensQuote(text: string, at: number, block: Span): boolean {
  const mark = text[at]!
  const before = at > block.start ? text[at - 1] : undefined
  if (/^[“„«‹「『《]$/.test(mark)) return true
  if (isSpace(text[at + 1])) return false
  return isSpace(before) || /[([{“"—–\-:/]/.test(before!)
}

/** The close of a double mark; a second opening mark before it means that the first was never closed. */
function doubleClose(text: string, { start: open, end }: Span, close: string): number | undefined {
  const mark = text[open]!
  for (let at = open + 1; at < end; at++) {
    const char = text[at]!
    if (char === close && (mark !== '"' || !isSpace(text[at - 1]) || isSpace(text[at + 1]))) return at
    // Typed with the wrong key: “… voters,’’ and "… so far”
    if ((mark === '“' || mark === '"') && (char === '”' || char === '"' || isDoubledSingle(text, at))) return at
  }
  return undefined
}

const isDoubledSingle = (text: string, at: number) => /^(?:’’|'')$/.test(text.slice(at, at + 2))

/**
 * The close of a single mark. "workers' rights" has one too, so that one behind punctuation or before it is
 * preferred to one behind an s.
 */
function singleClose(text: string, { start: open, end }: Span, close: string): number | undefined {
  let doubtful: number | undefined
  const limit = Math.min(end, open + LONGEST_SINGLE)
  for (let at = open + 2; at < limit; at++) {
    const char = text[at]
    if ((char !== close && char !== "'") || isWordChar(text[at + 1]) || isSpace(text[at - 1])) continue
    if (text[at - 1] !== 's' || /[.,;:!?)]/.test(text[at + 1] ?? '.')) return at
    doubtful ??= at
  }
  return doubtful
}
