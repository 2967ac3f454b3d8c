import type { Span, Token } from '../../../types.ts'
import { canDropBehind } from './can-drop-behind.ts'
import { clauseEdges, hasOwnSubject } from './clause-edges.ts'
import type { TokenSpan } from './grammatical-function.ts'
import { firstVerb } from './is-finite-verb.ts'
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
 * clause edges leave of it, longest first. Each holds a verb and is at most `LONGEST_STATEMENT` long.
 */
export function statementPieces(tokens: readonly Token[]): TokenSpan[] {
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return []
  const opening = Math.min(openingLength(tokens), tokens.length - 1)
  const whole = { first: opening, last: tokens.length }
  if (firstVerb(tokens, opening, tokens.length) === undefined) return []
  if (lengthOf(tokens, whole) <= COMFORTABLE) return [whole]
  return sortedByFitness(
    tokens,
    [whole, ...cuts(tokens, opening)].filter((piece) => isStatement(tokens, piece)),
  )
}

function cuts(tokens: readonly Token[], opening: number): TokenSpan[] {
  const nested = nesting(tokens)
  const edges = clauseEdges(tokens, opening).slice(0, MOST_EDGES)
  const lasts = [tokens.length, ...edges.filter((edge) => canDropBehind(tokens, edge)).map(({ at }) => at)]
  return pieceStarts({ tokens, opening, edges, nested }).flatMap((first) => {
    // A time clause ends where its main clause begins.
    const end = endOfTimeClause(tokens, first, opening)
    const ends = end === undefined ? lasts : [...lasts.filter((last) => last < end), end]
    return ends.filter((last) => last > first).map((last) => ({ first, last }))
  })
}

function endOfTimeClause(tokens: readonly Token[], first: number, opening: number): number | undefined {
  if (first !== opening + 1) return undefined
  for (let i = first; i < tokens.length - 2; i++) if (tokens[i]!.text === ',' && hasOwnSubject(tokens, i + 1)) return i
  return undefined
}

const isStatement = (tokens: readonly Token[], piece: TokenSpan) => {
  const length = lengthOf(tokens, piece)
  return (
    length >= SHORTEST_PIECE && length <= LONGEST_STATEMENT && firstVerb(tokens, piece.first, piece.last) !== undefined
  )
}

/** The longest comfortable piece first, then one that is longer than comfortable; those without the sentence's start come last. */
function sortedByFitness(tokens: readonly Token[], pieces: readonly TokenSpan[]): TokenSpan[] {
  const start = Math.min(...pieces.map(({ first }) => first))
  const fitness = (piece: TokenSpan) => {
    const length = lengthOf(tokens, piece)
    return (length <= COMFORTABLE ? length : -length) - (piece.first === start ? 0 : 2 * LONGEST_STATEMENT)
  }
  return [...pieces].sort((a, b) => fitness(b) - fitness(a))
}

const lengthOf = (tokens: readonly Token[], { first, last }: TokenSpan) => tokens[last - 1]!.end - tokens[first]!.start

export const spanOfTokens = (tokens: readonly Token[], { first, last }: TokenSpan): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
})
