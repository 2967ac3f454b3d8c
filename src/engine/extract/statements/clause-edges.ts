import type { Token } from '../../../types.ts'
import { COORDINATORS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../../lexicon/clause-words.ts'
import { AUXILIARIES, REPORTING } from '../../lexicon/verbs.ts'
import { firstVerb, isFiniteVerb } from './is-finite-verb.ts'
import { nesting } from './nesting.ts'

/** A place where a sentence may be parted: `at` is the mark or conjunction, `resume` the first token behind it. */
export interface ClauseEdge {
  readonly at: number
  readonly resume: number
  /** `coordinate`: what follows has a subject and verb of its own. The others hang on what precedes. */
  readonly kind: 'coordinate' | 'conjunct' | 'relative' | 'participle' | 'adjunct' | 'clause'
}

/**
 * The edges of a sentence's clauses outside quotes and brackets: "…, and Bob left", "…; …" (coordinate), "… and shut it" (conjunct),
 * "…, which …" (relative), "…, raising …" (participle), "…, in a raid …" (adjunct), "… after Bob left" (clause).
 * Only edges behind a verb count: a relative clause inside the subject is none.
 */
export function clauseEdges(tokens: readonly Token[], from: number): ClauseEdge[] {
  const edges: ClauseEdge[] = []
  const nested = nesting(tokens)
  const verb = firstVerb(tokens, from, tokens.length) ?? tokens.length
  for (let i = verb + 2; i < tokens.length - 2; i++) {
    const edge = nested[i] ? undefined : edgeAt(tokens, i)
    // Inside a relative clause an edge is not one of the sentence.
    if (edge && (edge.kind === 'coordinate' || edges.at(-1)?.kind !== 'relative')) edges.push(edge)
  }
  return edges
}

function edgeAt(tokens: readonly Token[], at: number): ClauseEdge | undefined {
  const mark = tokens[at]!.text
  const next = tokens[at + 1]!.text
  const kind = (found: ClauseEdge['kind'], length = 1): ClauseEdge => ({ at, resume: at + length, kind: found })
  if (mark === ';') return kind('coordinate')
  if (isVerbal(tokens, at - 1)) return undefined
  if (mark === 'and' && isConjunct(tokens, at)) return kind('conjunct')
  if (
    /^(?:as|after|before|while)$/.test(next) &&
    !/^(?:long|shortly|soon|just|even|days|hours|weeks|months|years)$/.test(mark) &&
    hasOwnSubject(tokens, at + 2)
  )
    return { at: at + (mark === ',' ? 0 : 1), resume: at + 2, kind: 'clause' }
  if (mark !== ',' && mark !== '—' && mark !== '–') return undefined
  if (RELATIVES.has(next)) return kind('relative')
  if (isParticiple(next) && !/^(?:and|or|,)$/.test(tokens[at + 2]!.text)) return kind('participle')
  if (isReducedRelative(tokens, at + 1)) return kind('participle')
  if (mark === ',' && PREPOSITIONS.has(next) && !COORDINATORS.has(tokens[at + 2]!.text)) return kind('adjunct')
  if ((next === 'and' || next === 'while') && hasOwnSubject(tokens, at + 2)) return kind('coordinate', 2)
  return undefined
}

/** "raising"; not "including", which goes on with what precedes, nor "according to", which says who says so. */
const isParticiple = (word: string) =>
  /^\p{Ll}{2,}ing$/u.test(word) &&
  !/^(?:according|including|during|excluding|following|nothing|something|anything)$/.test(word)

/** "an idea, [floated by] the president". */
const isReducedRelative = (tokens: readonly Token[], i: number) =>
  /ed$/.test(tokens[i]!.text) && /^(?:by|in|at|on)$/.test(tokens[i + 1]!.text)

/** "controlling A [and disrupting B]", "sued A [and then opened B]": the same verb form as before; "weapons and training" is none. */
function isConjunct(tokens: readonly Token[], and: number): boolean {
  const i = /^then$|ly$/.test(tokens[and + 1]!.text) ? and + 2 : and + 1
  const word = tokens[i]?.text ?? ''
  if (isParticiple(word))
    return tokens.slice(Math.max(0, and - CONJUNCT_REACH), and).some(({ text }) => isParticiple(text))
  return /^\p{Ll}{3,}/u.test(word) && isFiniteVerb(tokens, i) && !AUXILIARIES.has(word)
}

/** How far the first of two joined verbs may stand before the second, in tokens. */
const CONJUNCT_REACH = 20

/** "could be [built] and launched", "Sondland [did], in fact, …": what follows belongs to the verb. */
const isVerbal = (tokens: readonly Token[], i: number) => isFiniteVerb(tokens, i) || /ed$/.test(tokens[i]?.text ?? '')

/** How many tokens a subject may take before its verb. */
const SUBJECT_REACH = 16
const OPENS_SUBJECT =
  /^(?:the|a|an|its|his|her|their|some|many|most|other|more|about|at|two|three|four|five|six|\d[\d,.]*)$/

/** "[the group] said": something that is no verb, then a verb, before the next comma. */
export function hasOwnSubject(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]?.text
  if (first === undefined || isFiniteVerb(tokens, from) || AUXILIARIES.has(first) || REPORTING.has(first)) return false
  if (!/^\p{Lu}/u.test(first) && !SUBJECT_PRONOUNS.has(first) && !OPENS_SUBJECT.test(first)) return false
  for (let i = from + 1; i < tokens.length && i < from + SUBJECT_REACH; i++) {
    if (/^[,;.—–]$/.test(tokens[i]!.text)) return false
    if (isFiniteVerb(tokens, i)) return true
  }
  return false
}
