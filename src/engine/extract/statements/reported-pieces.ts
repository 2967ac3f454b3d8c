import { PREPOSITIONS } from '../../languages/en/words/index.ts'
import type { TokenRange } from '../../text/tokens.ts'
import type { SentenceView } from '../sentence-view.ts'
import { startsAnew } from './piece-starts.ts'
import type { SentenceAttribution } from './sentence-attribution.ts'
import { statementPieces } from './statement-pieces.ts'

/**
 * What is reported, without the words that report it: "Doe told the council [the mill was safe]", "According to Doe, [the mill was safe]",
 * "[the mill was safe], Doe said". Only for a plain report, whose source the fact can name.
 */
export function reportedPieces({ tokens, words }: SentenceView, attribution: SentenceAttribution): TokenRange[] {
  const closes = closeOfReported(words, attribution)
  if (closes !== undefined) return statementPieces(tokens.slice(0, words[closes] === ',' ? closes : closes + 1))
  const from = startOfReported({ tokens, words }, attribution)
  if (from === undefined) return []
  return statementPieces(tokens.slice(from)).map(({ first, last }) => ({ first: first + from, last: last + from }))
}

/** Index of the mark that parts what is said from a source behind it: "…[,] the company's lawyer said". */
export function closeOfReported(words: readonly string[], { first, cue }: SentenceAttribution): number | undefined {
  let at = first - 1
  while (at > 0 && first - at < LONGEST_TITLE && !/^[,”"—–;:]$/.test(words[at]!)) {
    if (PREPOSITIONS.has(words[at]!) && first > cue) return undefined
    at--
  }
  return at > 0 && /^[,”"]$/.test(words[at]!) ? at : undefined
}

/** What stands before the name of a speaker: "the former head of the union Jane [Doe] said". */
const LONGEST_TITLE = 8

function startOfReported(
  { tokens, words }: Pick<SentenceView, 'tokens' | 'words'>,
  { cue, last }: SentenceAttribution,
) {
  if (words[cue] === 'according') {
    for (let i = last; i < tokens.length; i++) if (words[i] === ',' && startsAnew(tokens, i + 1)) return i + 1
    return undefined
  }
  const that = words.indexOf('that', last)
  const from = that > 0 && that - last < LONGEST_ADDRESSEE ? that + 1 : last
  return startsAnew(tokens, from) ? from : undefined
}

/** "told VOA Pentagon correspondent Carla Babb on Monday that": who is told and when, in tokens. */
const LONGEST_ADDRESSEE = 12
