import type { Span, Token } from '../../../types.ts'
import { PERSONAL_PRONOUNS, RELATIVES } from '../../lexicon/clause-words.ts'
import { canDropBehind, canDropInFront } from './can-drop-behind.ts'
import { type ClauseEdge, clauseEdges, hasOwnSubject } from './clause-edges.ts'
import type { TokenSpan } from './grammatical-function.ts'
import { firstVerb } from './is-finite-verb.ts'
import { nesting } from './nesting.ts'
import { openingLength } from './opening-length.ts'

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
  const nested = nesting(tokens)
  return sortedByFitness(
    tokens,
    [whole, ...cuts(tokens, opening, nested)].filter((piece) => isStatement(tokens, piece)),
  )
}

function cuts(tokens: readonly Token[], opening: number, nested: readonly boolean[]): TokenSpan[] {
  const edges = clauseEdges(tokens, opening).slice(0, MOST_EDGES)
  const lasts = [tokens.length, ...edges.filter((edge) => canDropBehind(tokens, edge)).map(({ at }) => at)]
  const firsts = [opening, ...leadIns(tokens, opening, nested), ...resumes(tokens, edges, opening)]
  return firsts.flatMap((first) => lasts.filter((last) => last > first).map((last) => ({ first, last })))
}

/** "After a long night in Geneva, [the parties agreed …]": where the main clause starts behind what leads in to it. */
function leadIns(tokens: readonly Token[], opening: number, nested: readonly boolean[]): number[] {
  const verb = firstVerb(tokens, opening, tokens.length) ?? 0
  for (let i = opening + 1; i < tokens.length - 2; i++) {
    if (tokens[i]!.text !== ',' || nested[i] || !startsAnew(tokens, i + 1)) continue
    const isLeadIn =
      i < verb ||
      /^(?:after|before|when|since|while|as|hours|days|weeks|months|minutes|just)$/i.test(tokens[opening]!.text)
    return isLeadIn && canDropInFront(tokens, opening, i) ? [i + 1] : []
  }
  return []
}

/** The second half of a sentence with two actors, where the first does not colour it. */
const resumes = (tokens: readonly Token[], edges: readonly ClauseEdge[], opening: number): number[] =>
  edges
    .filter(({ kind, resume }) => kind === 'coordinate' && startsAnew(tokens, resume))
    .filter(({ at }) => canDropInFront(tokens, opening, at))
    .map(({ resume }) => resume)

/** A subject and verb, and the subject is no pronoun that needs what was dropped. */
export const startsAnew = (tokens: readonly Token[], at: number) =>
  hasOwnSubject(tokens, at) &&
  !PERSONAL_PRONOUNS.has(tokens[at]!.text.toLowerCase()) &&
  !RELATIVES.has(tokens[at]!.text)

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
