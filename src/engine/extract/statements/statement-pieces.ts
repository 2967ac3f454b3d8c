import type { Span, Token } from '../../../types.ts'
import { canStandWithout } from './can-stand-without.ts'
import { type ClauseEdge, clauseEdges, nesting } from './clause-edges.ts'
import type { TokenSpan } from './grammatical-function.ts'
import { firstVerb } from './is-finite-verb.ts'
import { openingLength } from './opening-length.ts'

/** What a line of a card may hold at most, in UTF-16 code units; beyond this it is no line but a paragraph. */
export const LONGEST_STATEMENT = 240
/** Up to this length a sentence is left whole: what a cut would win is less than what it may lose. */
const COMFORTABLE = 190
/** Beyond this a "sentence" is a table or a list without stops, and its clauses tell nothing. */
const MOST_TOKENS = 200
/** Edges beyond these only part what is too long already. */
const MOST_EDGES = 10

/**
 * The stretches of a sentence that can stand alone, best first: the whole of it where that is short enough, then what safe
 * clause edges leave of it, longest first. Each holds a verb and is at most `LONGEST_STATEMENT` long.
 */
export function statementPieces(tokens: readonly Token[]): TokenSpan[] {
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return []
  const whole = { first: Math.min(openingLength(tokens), tokens.length - 1), last: tokens.length }
  if (lengthOf(tokens, whole) <= COMFORTABLE)
    return firstVerb(tokens, whole.first, whole.last) === undefined ? [] : [whole]
  const nested = nesting(tokens)
  const cutting = cuts(clauseEdges(tokens).slice(0, MOST_EDGES), whole).filter((piece) =>
    canStandWithout(tokens, whole, piece),
  )
  const pieces = [whole, ...cutting].filter((piece) => isStatement(tokens, nested, piece))
  return sortedByFitness(tokens, pieces)
}

/** Heads and tails of a sentence, and what lies between two coordinating edges. */
function cuts(edges: readonly ClauseEdge[], whole: TokenSpan): TokenSpan[] {
  const coordinate = edges.filter((edge) => edge.kind === 'coordinate')
  const heads = edges.map((edge) => ({ first: whole.first, last: edge.at }))
  const tails = coordinate.map((edge) => ({ first: edge.resume, last: whole.last }))
  const middles = coordinate.flatMap((edge) =>
    edges.filter((end) => end.at > edge.resume).map((end) => ({ first: edge.resume, last: end.at })),
  )
  return [...heads, ...tails, ...middles].filter((piece) => piece.first < piece.last)
}

const isStatement = (tokens: readonly Token[], nested: readonly boolean[], piece: TokenSpan) =>
  lengthOf(tokens, piece) <= LONGEST_STATEMENT &&
  firstVerb(tokens, piece.first, piece.last) !== undefined &&
  !(nested[piece.first] && nested[piece.first - 1]) &&
  !(nested[piece.last] && nested[piece.last - 1])

/** The longest comfortable piece first, then shorter ones, then what is longer than comfortable. */
function sortedByFitness(tokens: readonly Token[], pieces: readonly TokenSpan[]): TokenSpan[] {
  const fitness = (piece: TokenSpan) => {
    const length = lengthOf(tokens, piece)
    return length <= COMFORTABLE ? length : -length
  }
  return [...pieces].sort((a, b) => fitness(b) - fitness(a))
}

const lengthOf = (tokens: readonly Token[], { first, last }: TokenSpan) => tokens[last - 1]!.end - tokens[first]!.start

export const spanOfTokens = (tokens: readonly Token[], { first, last }: TokenSpan): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
})
