import { REPORTING } from '../../languages/en/words/index.ts'
import { firstVerb } from '../../parse/is-finite-verb.ts'
import type { TaggedToken } from '../../parse/parsed-sentence.ts'
import type { TokenRange } from '../../text/tokens.ts'
import { canDropBehind } from './can-drop-behind.ts'
import { type ClauseEdge, clauseEdges, hasOwnSubject, tailEdges } from './clause-edges.ts'
import { nesting } from './nesting.ts'
import { openingLength } from './opening-length.ts'
import { pieceStarts } from './piece-starts.ts'

/** What a line of a card may hold at most, in UTF-16 code units; beyond this it is no line but a paragraph. */
export const LONGEST_STATEMENT = 240
/** Up to this length a sentence is left whole: what a cut would win is less than what it may lose. */
const COMFORTABLE = 190
/** What is left of a sentence has to be worth reading. */
const SHORTEST_PIECE = 40
/** Beyond this a "sentence" is a table or a list without stops, and its clauses tell nothing. */
const MOST_TOKENS = 200
/** More edges only part what is too long already. */
const MOST_EDGES = 16

/**
 * The stretches of a sentence that can stand alone, best first: the whole of it where that is short enough, then what safe
 * clause edges leave of it, longest first. Each holds a verb and is at most `LONGEST_STATEMENT` long. `sourceFrom` is where the words
 * start that say who says so, where the statement keeps its source without them.
 */
export function statementPieces(tokens: readonly TaggedToken[], sourceFrom?: number): TokenRange[] {
  if (tokens.length === 0 || tokens.length > MOST_TOKENS || isAnnouncement(tokens)) return []
  const opening = Math.min(openingLength(tokens), tokens.length - 1)
  const whole = { first: opening, last: tokens.length }
  if (firstVerb(tokens, opening, tokens.length) === undefined) return []
  if (lengthOf(tokens, whole) <= COMFORTABLE) return [whole]
  const shortEnough = (pieces: readonly TokenRange[]) => pieces.filter((piece) => isStatement(tokens, piece))
  const edges = clauseEdges(tokens, opening).slice(0, MOST_EDGES)
  const pieces = shortEnough([whole, ...cuts(tokens, { opening, edges, sourceFrom })])
  if (pieces.length > 0) return sortedByFitness(tokens, pieces)
  const tails = tailEdges(tokens, opening).slice(-MOST_EDGES)
  return sortedByFitness(tokens, shortEnough(cuts(tokens, { opening, edges: [...edges, ...tails], sourceFrom })))
}

/** "The Riverton Post reported:" tells nothing without what it announces. */
const isAnnouncement = (tokens: readonly TaggedToken[]) =>
  tokens.at(-1)!.text === ':' && tokens.length <= LONGEST_ANNOUNCEMENT && REPORTING.has(tokens.at(-2)?.text ?? '')

/** In tokens. */
const LONGEST_ANNOUNCEMENT = 10

interface Cutting {
  readonly opening: number
  readonly edges: readonly ClauseEdge[]
  readonly sourceFrom: number | undefined
}

function cuts(tokens: readonly TaggedToken[], { opening, edges, sourceFrom }: Cutting): TokenRange[] {
  const nested = nesting(tokens)
  const dropped = edges.filter((edge) => canDropBehind(tokens, edge, sourceFrom)).map(({ at }) => at)
  const lasts = [tokens.length, ...dropped, ...(sourceFrom === undefined ? [] : [sourceFrom])]
  return pieceStarts({ tokens, opening, edges, nested }).flatMap((first) => {
    // A time clause ends where its main clause begins.
    const end = endOfTimeClause(tokens, first, opening)
    const ends = end === undefined ? lasts : [...lasts.filter((last) => last < end), end]
    return ends.filter((last) => last > first).map((last) => ({ first, last }))
  })
}

function endOfTimeClause(tokens: readonly TaggedToken[], first: number, opening: number): number | undefined {
  if (first !== opening + 1) return undefined
  for (let i = first; i < tokens.length - 2; i++) if (tokens[i]!.text === ',' && hasOwnSubject(tokens, i + 1)) return i
  return undefined
}

const isStatement = (tokens: readonly TaggedToken[], piece: TokenRange) => {
  const length = lengthOf(tokens, piece)
  return (
    length >= SHORTEST_PIECE && length <= LONGEST_STATEMENT && firstVerb(tokens, piece.first, piece.last) !== undefined
  )
}

/** The longest comfortable piece first, then one that is longer than comfortable; those without the sentence's start come last. */
function sortedByFitness(tokens: readonly TaggedToken[], pieces: readonly TokenRange[]): TokenRange[] {
  const start = Math.min(...pieces.map(({ first }) => first))
  const fitness = (piece: TokenRange) => {
    const length = lengthOf(tokens, piece)
    return (length <= COMFORTABLE ? length : -length) - (piece.first === start ? 0 : 2 * LONGEST_STATEMENT)
  }
  return [...pieces].sort((a, b) => fitness(b) - fitness(a))
}

const lengthOf = (tokens: readonly TaggedToken[], { first, last }: TokenRange) =>
  tokens[last - 1]!.end - tokens[first]!.start
