/** A stretch of normalized text that stands, character for character, in one of its source strings. */
export interface Segment {
  /** Offset in the normalized text. */
  readonly start: number
  readonly length: number
  /** Index of the source string. */
  readonly source: number
  /** Offset in the source string. */
  readonly offset: number
}

export interface NormalizedText {
  readonly text: string
  /** In the text's order. A space that stands for several has its segment at the first of them. */
  readonly segments: readonly Segment[]
}

// Soft hyphens, zero-width spaces and joiners, direction marks and byte order marks: they part no words and show nothing.
// The joiners U+200C and U+200D stay: Persian, Hindi and emoji need them.
const INVISIBLE = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff'
const PIECES = new RegExp(`[${INVISIBLE}]+|\\s+|[^\\s${INVISIBLE}]+`, 'g')
const IRREGULAR = new RegExp(`\\s\\s|[^\\S ]|[${INVISIBLE}]`)
const INVISIBLES_ONLY = new RegExp(`^[${INVISIBLE}]`)

/** Joins strings to one line: white space collapsed and trimmed, invisible characters left out, every character traceable. */
export function normalizeText(sources: readonly string[]): NormalizedText {
  const segments: Segment[] = []
  let text = ''
  let pending: { source: number; offset: number } | undefined

  const append = (piece: string, source: number, offset: number) => {
    const last = segments.at(-1)
    if (last && last.source === source && last.offset + last.length === offset) {
      segments[segments.length - 1] = { ...last, length: last.length + piece.length }
    } else segments.push({ start: text.length, length: piece.length, source, offset })
    text += piece
  }

  sources.forEach((content, source) => {
    for (const { piece, offset } of piecesOf(content)) {
      if (INVISIBLES_ONLY.test(piece)) continue
      if (piece.trim() === '') {
        if (text) pending ??= { source, offset }
        continue
      }
      if (pending) append(' ', pending.source, pending.offset)
      pending = undefined
      append(piece, source, offset)
    }
  })
  return { text, segments }
}

/** Words, white space and invisible characters; a string that is regular within is taken in one piece, for speed. */
function* piecesOf(content: string): Generator<{ piece: string; offset: number }> {
  const inner = content.trim()
  if (inner && !IRREGULAR.test(inner)) {
    const lead = content.indexOf(inner)
    if (lead > 0) yield { piece: ' ', offset: 0 }
    yield { piece: inner, offset: lead }
    const end = lead + inner.length
    if (end < content.length) yield { piece: ' ', offset: end }
    return
  }
  for (const match of content.matchAll(PIECES)) yield { piece: match[0], offset: match.index }
}
