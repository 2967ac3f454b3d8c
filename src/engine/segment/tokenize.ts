import type { Span, Token } from '../../types.ts'
import type { Segmenting } from './segmenting.ts'

/**
 * Scripts written without spaces between words. They are cut by `Intl.Segmenter`; everything else by the pattern
 * below, which is ten times faster and keeps what the segmenter tears apart ("U.S.", "al-Assad", "10.5").
 */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]+`, // an address
    String.raw`[@#][\p{L}\p{N}_]+`, // a handle or tag
    String.raw`(?:\p{L}\.){2,}`, // U.S. a.m.
    String.raw`\p{N}+(?:[.,:]\p{N}+)*(?![\p{L}\p{M}\p{N}_])`, // 2.7 30,000 10:30
    String.raw`[\p{L}\p{M}\p{N}_]+(?:[-‐‑.&'’][\p{L}\p{M}\p{N}_]+)*`, // al-Assad O'Brien AT&T Polygraph.info
    String.raw`\.{2,}|-{2,}`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)

/** Characters of the longest word that is cut: each part is cut again, as often as a page makes it. */
const LONGEST_CUT = 200

/**
 * The tokens of a stretch of text, in order, without white space.
 * Full stops belong to abbreviations ("Mr.", "U.S."), never to other words.
 */
export function tokenize(text: string, { start, end }: Span, { abbreviations, cutWord }: Segmenting): Token[] {
  const tokens: Token[] = []
  const push = (from: number, to: number) => {
    tokens.push({ start: from, end: to, text: text.slice(from, to) })
  }
  const pushWord = (from: number, to: number): void => {
    const cuts = to - from > LONGEST_CUT ? undefined : cutWord?.(text.slice(from, to))
    if (!cuts) {
      push(from, to)
      return
    }
    let at = from
    for (const cut of [...cuts.map((offset) => from + offset), to]) {
      pushWord(at, cut)
      at = cut
    }
  }
  TOKEN.lastIndex = start
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    const word = match[0]
    const from = match.index
    const to = Math.min(from + word.length, end)
    if (text[to] === '.' && to < end && keepsFullStop(text, { start: from, end: to }, abbreviations)) {
      pushWord(from, to + 1)
      TOKEN.lastIndex = to + 1
    } else if (UNSPACED.test(word)) pushUnspaced(text, from, to, push)
    else pushWord(from, to)
  }
  return tokens
}

/** "Sonya A. Zoghlin", "J. Smith": one capital, a full stop, and a name behind it. */
const INITIAL = /^\p{Lu}\.(?: ?\p{Lu})/u
const isInitial = (text: string, from: number, to: number) =>
  to - from === 1 && INITIAL.test(text.slice(from, from + 5))

/** "Mr.", "J. Smith", and at the end of a compound "D-Mich.", "Jordanian-U.S." */
function keepsFullStop(text: string, { start, end }: Span, abbreviations: ReadonlySet<string>): boolean {
  const word = text.slice(start, end)
  const tail = word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('‑')) + 1)
  return (
    abbreviations.has(tail) || isInitial(text, start, end) || (tail !== word && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(tail))
  )
}

type Push = (from: number, to: number) => void

const wordSegmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** ICU needs minutes for a hundred thousand characters without a stop, and milliseconds for them in pieces of this length. */
const LONGEST_UNSPACED = 1000

function pushUnspaced(text: string, from: number, to: number, push: Push): void {
  for (let piece = from; piece < to; piece += LONGEST_UNSPACED) {
    const end = Math.min(to, piece + LONGEST_UNSPACED)
    for (const { segment, index } of wordSegmenter.segment(text.slice(piece, end)))
      if (segment.trim()) push(piece + index, piece + index + segment.length)
  }
}
