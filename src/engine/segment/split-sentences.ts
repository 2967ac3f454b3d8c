import type { Token } from '../../types.ts'
import { isGlued, type TokenRange } from '../text/tokens.ts'
import type { Segmenting } from './segmenting.ts'

const TERMINAL = /^(?:[.!?…。！？؟।]|\.{2,})$/u
const CLOSING = /^["”’»)\]'」』]$/u
const OPENS_SENTENCE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘«([¿¡'@#—–-]/u
const ABBREVIATED = /\.$/u

/**
 * Tokens of the longest sentence; one that goes on is cut there. Three times what newspapers print: rules may look from
 * each word of a sentence at each other one, and a page must not make that long.
 */
export const LONGEST_SENTENCE = 300

/**
 * Where sentences end in the tokens of one block. A full stop ends one when what follows can open one; one that
 * belongs to an abbreviation only before a word that opens sentences; a line break only before what opens one.
 */
export function splitSentences(text: string, tokens: readonly Token[], segmenting: Segmenting): TokenRange[] {
  const ranges: TokenRange[] = []
  let first = 0
  let behindMarks = 0
  for (let i = 0; i < tokens.length; i++) {
    // Each mark of a row asks for the row's end, which is looked for once.
    if (behindMarks <= i) behindMarks = skipMarks(tokens, i + 1)
    const end = sentenceEnd({ text, tokens, segmenting, behindMarks }, i)
    if (end === undefined) continue
    ranges.push({ first, last: end })
    first = end
    i = end - 1
  }
  if (first < tokens.length) ranges.push({ first, last: tokens.length })
  return ranges.flatMap(cutLong)
}

function cutLong({ first, last }: TokenRange): TokenRange[] {
  const pieces = Math.ceil((last - first) / LONGEST_SENTENCE)
  return Array.from({ length: pieces }, (_, i) => {
    const from = first + i * LONGEST_SENTENCE
    return { first: from, last: Math.min(last, from + LONGEST_SENTENCE) }
  })
}

/** The index behind the closing marks that follow each other without a space from `from` on. */
function skipMarks(tokens: readonly Token[], from: number): number {
  const isMark = ({ text }: Token) => CLOSING.test(text) || TERMINAL.test(text)
  let next = from
  while (next < tokens.length && isMark(tokens[next]!) && isGlued(tokens, next)) next++
  return next
}

interface Cutting {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly segmenting: Segmenting
  /** Index behind the marks that follow the token. */
  readonly behindMarks: number
}

/** The index behind the sentence that ends with token `i` (closing quotes and brackets included), if it ends there. */
function sentenceEnd({ text, tokens, segmenting, behindMarks }: Cutting, i: number): number | undefined {
  const token = tokens[i]!
  const breaksLine = (at: number) =>
    tokens[at] !== undefined && text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n')
  const terminal = TERMINAL.test(token.text)
  const abbreviated = !terminal && ABBREVIATED.test(token.text)
  const next = terminal || abbreviated ? behindMarks : i + 1
  const following = tokens[next]
  if (!following) return undefined
  if (breaksLine(next) && OPENS_SENTENCE.test(following.text)) return next
  if (terminal && isUnspacedStop(token.text)) return next
  if (isGlued(tokens, next)) return undefined
  if (terminal)
    return OPENS_SENTENCE.test(following.text) && !isEllipsisBeforeLower(token, following) ? next : undefined
  if (
    !abbreviated ||
    segmenting.abbreviationsBeforeNames.has(token.text.slice(0, -1)) ||
    /^\p{Lu}\.$/u.test(token.text)
  )
    return undefined
  const closedQuote = next > i + 1
  return (closedQuote && OPENS_SENTENCE.test(following.text)) ||
    segmenting.sentenceOpeners.has(following.text) ||
    /^["“]$/u.test(following.text)
    ? next
    : undefined
}

const isUnspacedStop = (mark: string) => /^[。！？]$/u.test(mark)
const isEllipsisBeforeLower = (mark: Token, following: Token) =>
  /^(?:…|\.{2,})$/u.test(mark.text) && /^\p{Ll}/u.test(following.text)
