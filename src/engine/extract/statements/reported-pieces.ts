import { NEGATIONS } from '../../lexicon/clause-words.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { TokenSpan } from './grammatical-function.ts'
import { startsAnew } from './piece-starts.ts'
import type { Attribution } from './sentence-attribution.ts'
import { statementPieces } from './statement-pieces.ts'

/** Verbs that leave open nothing but who says so: "alleged", "hoped" and "denied" colour what they report. */
const PLAIN_REPORT =
  /^(?:said|says|told|tells|found|finds|added|adds|announced|reported|reports|noted|notes|explained|according)$/

/**
 * What is reported, without the words that report it: "Doe told the council [the mill was safe]", "[the mill was safe], Doe said".
 * Only for a speaker whom the fact can name, so that the claim keeps its source; none where the report colours what it reports.
 */
export function reportedPieces(view: SentenceView, attribution: Attribution | undefined): TokenSpan[] {
  if (attribution?.speaker === undefined || !isPlain(view, attribution)) return []
  const { tokens, words } = view
  const closes = attribution.first - 1
  if (closes > 0 && /^[,”"]$/.test(words[closes]!))
    return statementPieces(tokens.slice(0, words[closes] === ',' ? closes : attribution.first))
  const that = words.indexOf('that', attribution.last)
  const from = that > 0 && that - attribution.last < LONGEST_ADDRESSEE ? that + 1 : attribution.last
  if (!startsAnew(tokens, from)) return []
  return statementPieces(tokens.slice(from)).map(({ first, last }) => ({ first: first + from, last: last + from }))
}

/** "told VOA Pentagon correspondent Carla Babb that": who is told, in tokens. */
const LONGEST_ADDRESSEE = 8

const isPlain = ({ words }: SentenceView, { cue, first }: Attribution) =>
  PLAIN_REPORT.test(words[cue]!) && !words.slice(Math.min(first, cue), cue).some((word) => NEGATIONS.has(word))
