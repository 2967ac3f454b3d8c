import { AUXILIARIES, PAST_FORMS, PERSONAL_PRONOUNS, PREPOSITIONS, RELATIVES } from '../../languages/en/words/index.ts'
import { firstVerb } from '../../parse/is-finite-verb.ts'
import type { TaggedToken } from '../../parse/parsed-sentence.ts'
import { canDropInFront } from './can-drop-in-front.ts'
import { type ClauseEdge, hasOwnSubject } from './clause-edges.ts'

/** A sentence from its opening on, with what was found in it. */
export interface OpenedSentence {
  readonly tokens: readonly TaggedToken[]
  /** Index of the first token that says something of its matter. */
  readonly opening: number
  readonly edges: readonly ClauseEdge[]
  /** For each token, whether it stands inside quotes or brackets. */
  readonly nested: readonly boolean[]
}

/** Where a piece of a sentence may start: at its opening, and behind what can be left out in front. */
export const pieceStarts = (sentence: OpenedSentence): number[] => [
  sentence.opening,
  ...behindLeadIn(sentence),
  ...secondHalves(sentence),
  ...insideTimeClause(sentence),
  ...behindComesAfter(sentence),
]

/** They open a clause that tells when, and is told as a fact. */
const TIME_CLAUSE = /^(?:after|when|since|as|while)$/i
const TIME_OPENER = /^(?:after|before|when|since|while|hours|days|weeks|months|minutes|just)$/i

/** "After a long night in Geneva, [the parties agreed …]": where the main clause starts behind what leads in to it. */
function behindLeadIn({ tokens, opening, nested }: OpenedSentence): number[] {
  if (!opensLeadIn(tokens, opening)) return []
  const verb = firstVerb(tokens, opening, tokens.length) ?? 0
  for (let i = opening + 1; i < tokens.length - 2; i++) {
    if (tokens[i]!.text !== ',' || nested[i] || !startsAnew(tokens, i + 1)) continue
    const isLeadIn = i < verb || TIME_OPENER.test(tokens[opening]!.text)
    return isLeadIn && canDropInFront(tokens, { from: opening, to: i, dates: isPresent(tokens, i + 1) }) ? [i + 1] : []
  }
  return []
}

/** "In …", "After …", "Speaking …", "Two weeks later, …"; "Doe, a clerk, said" has a subject in front. */
function opensLeadIn(tokens: readonly TaggedToken[], opening: number): boolean {
  const word = tokens[opening]!.text.toLowerCase()
  return (
    PREPOSITIONS.has(word) ||
    TIME_OPENER.test(word) ||
    /(?:ing|ly)$/.test(word) ||
    /^(?:hours|days|weeks|months|minutes)$/.test(tokens[opening + 1]?.text ?? '')
  )
}

/** "Since 1989, Acme [has] …": what still holds needs no date. */
function isPresent(tokens: readonly TaggedToken[], from: number): boolean {
  const verb = firstVerb(tokens, from, tokens.length)
  return verb !== undefined && /^(?:has|have|is|are)$/.test(tokens[verb]!.text)
}

/** The second half of a sentence with two actors, where the first does not colour it: a denial or a doubt there ends with it. */
const secondHalves = ({ tokens, edges, opening }: OpenedSentence): number[] =>
  edges
    .filter(({ kind, resume }) => kind === 'coordinate' && startsAnew(tokens, resume))
    .filter(({ at }) => canDropInFront(tokens, { from: opening, to: at, isClause: true }))
    .map(({ resume }) => resume)

/** "This comes a week after [Acme sued Orbit]", "It came as [Acme sued Orbit]": the news hangs on a word for the news before it. */
function behindComesAfter({ tokens, opening }: OpenedSentence): number[] {
  if (!/^(?:This|That|It)$/.test(tokens[opening]!.text) || !/^(?:comes|came)$/.test(tokens[opening + 1]?.text ?? ''))
    return []
  for (let i = opening + 2; i < opening + COMES_REACH; i++)
    if (/^(?:after|as)$/.test(tokens[i]?.text ?? '')) return startsAnew(tokens, i + 1) ? [i + 1] : []
  return []
}

/** "comes less than two weeks after", in tokens. */
const COMES_REACH = 9

/** "When [the judges issued their ruling …], they asserted …": what came before is told as a fact. */
function insideTimeClause({ tokens, opening }: OpenedSentence): number[] {
  const at = opening + 1
  if (!TIME_CLAUSE.test(tokens[opening]!.text) || !startsAnew(tokens, at)) return []
  const verb = firstVerb(tokens, at, tokens.length)
  return verb !== undefined && isPast(tokens[verb]!.text) ? [at] : []
}

/** "When Congress passes it, …" tells of no fact. */
const isPast = (word: string) =>
  PAST_FORMS.has(word) || /^(?:was|were|had)$/.test(word) || (word.endsWith('ed') && !AUXILIARIES.has(word))

/** A subject and verb, and the subject is no pronoun that needs what was dropped. */
export const startsAnew = (tokens: readonly TaggedToken[], at: number): boolean =>
  hasOwnSubject(tokens, at) &&
  !PERSONAL_PRONOUNS.has(tokens[at]!.text.toLowerCase()) &&
  !RELATIVES.has(tokens[at]!.text)
