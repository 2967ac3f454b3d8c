import {
  ADVERBS,
  AUXILIARIES,
  BASE_FORMS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  REPORTING,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../languages/en/words/index.ts'
import { firstVerb, isFiniteVerb } from '../../parse/is-finite-verb.ts'
import type { TaggedToken } from '../../parse/parsed-sentence.ts'
import { opensWithCapital } from '../../text/capitals.ts'
import { nesting } from './nesting.ts'

/** A place where a sentence may be parted: `at` is the mark or conjunction, `resume` the first token behind it. */
export interface ClauseEdge {
  readonly at: number
  readonly resume: number
  /** `coordinate`: what follows has a subject and verb of its own. The others hang on what precedes. */
  readonly kind: 'coordinate' | 'conjunct' | 'relative' | 'participle' | 'adjunct' | 'clause' | 'aside' | 'tail'
}

/**
 * The edges of a sentence's clauses outside quotes and brackets: "…, and Bob left", "…; …" (coordinate), "… and shut it" (conjunct),
 * "…, which …" (relative), "…, raising …" (participle), "…, in a raid …" (adjunct), "… after Bob left" (clause),
 * "… – a ruin by then" (aside).
 * Only edges behind a verb count: a relative clause inside the subject is none.
 */
export function clauseEdges(tokens: readonly TaggedToken[], from: number): ClauseEdge[] {
  const edges: ClauseEdge[] = []
  const nested = nesting(tokens)
  const verb = firstVerb(tokens, from, tokens.length) ?? tokens.length
  for (let i = verb + 2; i < tokens.length - 2; i++) {
    const edge = nested[i] ? undefined : edgeAt(tokens, i)
    // Inside a relative clause an edge is not one of the sentence.
    const isFree = edge?.kind === 'coordinate' || edges.at(-1)?.kind !== 'relative'
    if (edge && isFree && !(edge.kind === 'relative' && isInSubject(tokens, i))) edges.push(edge)
  }
  return edges
}

function edgeAt(tokens: readonly TaggedToken[], at: number): ClauseEdge | undefined {
  const mark = tokens[at]!.text
  const edge = (kind: ClauseEdge['kind'], length = 1): ClauseEdge => ({ at, resume: at + length, kind })
  if (mark === ';') return edge('coordinate')
  if (isVerbal(tokens, at - 1)) return undefined
  if (mark === 'and' && isConjunct(tokens, at)) return edge('conjunct')
  if (opensTimeClause(tokens, at)) return edge('clause')
  return mark === ',' || isDash(mark) ? edgeAtMark(tokens, at, edge) : undefined
}

/** "Of those it tested, Doe[, who runs alone,] draws support": the verb is yet to come. */
function isInSubject(tokens: readonly TaggedToken[], comma: number): boolean {
  const close = tokens.findIndex(({ text }, i) => i > comma && text === ',')
  const word = tokens[close + 1]?.text ?? ''
  return (
    close > 0 && (AUXILIARIES.has(word) || (/^\p{Ll}{3,}$/u.test(word) && !GOES_ON.some((words) => words.has(word))))
  )
}

/** Words that can stand behind a clause without being the verb that it interrupts. */
const GOES_ON = [ADVERBS, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS]

/**
 * Where a sentence that no clause edge makes short enough may end at the latest: "… [during] a debate", "… to the border [to] stop it".
 * What a name needs ("a bid [to] buy it", "in [between]") is none.
 */
export function tailEdges(tokens: readonly TaggedToken[], from: number): ClauseEdge[] {
  const nested = nesting(tokens)
  const verb = firstVerb(tokens, from, tokens.length) ?? tokens.length
  const edges: ClauseEdge[] = []
  for (let at = verb + SHORTEST_PREDICATE; at < tokens.length - 2; at++)
    if (!nested[at] && opensTail(tokens, at)) edges.push({ at, resume: at + 1, kind: 'tail' })
  return edges
}

/** A verb and what it acts on, in tokens. */
const SHORTEST_PREDICATE = 8

function opensTail(tokens: readonly TaggedToken[], at: number): boolean {
  const word = tokens[at]!.text
  if (/^(?:during|amid|following|throughout)$/.test(word)) return true
  const before = tokens[at - 1]!.text
  return (
    word === 'to' && BASE_FORMS.has(tokens[at + 1]!.text) && !TAKES_INFINITIVE.test(before) && !isVerbal(tokens, at - 1)
  )
}

/** "a bid to", "hoping to", "able to", "enough to", "[to help] to". */
const TAKES_INFINITIVE =
  /(?:ing|ed|able|ible|tion|ment|ity)$|^(?:bid|plan|plans|effort|efforts|attempt|attempts|right|deal|move|offer|order|orders|need|way|ways|time|chance|pledge|vow|going|likely|set|due|ready|free|enough|refusal|failure|willingness|how|whether|power|powers|law|pressure|calls?|wants?|promise|promises|fight)$/

function edgeAtMark(
  tokens: readonly TaggedToken[],
  at: number,
  edge: (kind: ClauseEdge['kind'], length?: number) => ClauseEdge,
) {
  const next = tokens[at + 1]!.text
  if (opensTimeClause(tokens, at + 1)) return edge('clause', 2)
  if (RELATIVES.has(next)) return edge('relative')
  if (isParticiple(next) && !/^(?:and|or|,)$/.test(tokens[at + 2]!.text)) return edge('participle')
  if (/^(?:further|thereby|also)$|ly$/.test(next) && isParticiple(tokens[at + 2]!.text)) return edge('participle')
  if (isReducedRelative(tokens, at + 1)) return edge('participle')
  if (isAside(tokens, at)) return edge('aside')
  if (tokens[at]!.text === ',' && PREPOSITIONS.has(next) && !COORDINATORS.has(tokens[at + 2]!.text))
    return edge('adjunct')
  if (!/^(?:and|but|while)$/.test(next)) return undefined
  const subject = behindAside(tokens, at + 2)
  return hasOwnSubject(tokens, subject) ? edge('coordinate', subject - at) : undefined
}

/** "but, among other things, [Orbit] …" */
function behindAside(tokens: readonly TaggedToken[], at: number): number {
  if (tokens[at]?.text !== ',') return at
  for (let i = at + 2; i < at + LONGEST_ASIDE; i++) if (tokens[i]?.text === ',') return i + 1
  return at
}

const LONGEST_ASIDE = 8

const isDash = (mark: string) => mark === '—' || mark === '–'

/** "[after] Bob left"; in "shortly after" the adverb belongs to it. */
const opensTimeClause = (tokens: readonly TaggedToken[], at: number) =>
  /^(?:as|after|before|while)$/.test(tokens[at]!.text) &&
  !/^(?:long|shortly|soon|just|even|days|hours|weeks|months|years)$/.test(tokens[at - 1]?.text ?? '') &&
  hasOwnSubject(tokens, at + 1)

/** "… – known as the Berm", "…, a move that raised prices": nothing behind it goes on with the sentence. */
function isAside(tokens: readonly TaggedToken[], at: number): boolean {
  const rest = tokens.slice(at + 1).map(({ text }) => text)
  if (isDash(tokens[at]!.text)) return !rest.some(isDash) && !COORDINATORS.has(rest[0]!)
  return /^an?$/.test(rest[0]!) && !rest.some((word) => /^(?:and|or|but|,)$/.test(word) || isDash(word))
}

/** "raising"; not "including", which goes on with what precedes, nor "according to", which says who says so. */
const isParticiple = (word: string) =>
  /^\p{Ll}{2,}ing$/u.test(word) &&
  !/^(?:according|including|during|excluding|following|nothing|something|anything)$/.test(word)

/** "an idea, [floated by] the president". */
const isReducedRelative = (tokens: readonly TaggedToken[], i: number) =>
  /ed$/.test(tokens[i]!.text) && /^(?:by|in|at|on)$/.test(tokens[i + 1]!.text)

/** "controlling A [and disrupting B]", "sued A [and then opened B]": the same verb form as before; "weapons and training" is none. */
function isConjunct(tokens: readonly TaggedToken[], and: number): boolean {
  let i = and + 1
  while (/^(?:then|later|also|["“”])$|ly$/.test(tokens[i]?.text ?? '')) i++
  const word = tokens[i]?.text ?? ''
  if (isParticiple(word))
    return tokens.slice(Math.max(0, and - CONJUNCT_REACH), and).some(({ text }) => isParticiple(text))
  return /^\p{Ll}{3,}/u.test(word) && isFiniteVerb(tokens, i) && !AUXILIARIES.has(word)
}

/** How far the first of two joined verbs may stand before the second, in tokens. */
const CONJUNCT_REACH = 20

/** "could be [built] and launched", "Sondland [did], in fact, …": what follows belongs to the verb. */
const isVerbal = (tokens: readonly TaggedToken[], i: number) =>
  isFiniteVerb(tokens, i) || /ed$/.test(tokens[i]?.text ?? '')

/** How many tokens a subject may take before its verb. */
const SUBJECT_REACH = 16
const OPENS_SUBJECT =
  /^(?:the|a|an|its|his|her|their|some|many|most|other|more|about|at|two|three|four|five|six|\d[\d,.]*)$/

/** "[the group] said": something that is no verb, then a verb, before the next comma. */
export function hasOwnSubject(tokens: readonly TaggedToken[], from: number): boolean {
  const first = tokens[from]?.text
  if (first === undefined || isFiniteVerb(tokens, from) || AUXILIARIES.has(first) || REPORTING.has(first)) return false
  if (!opensWithCapital(first) && !SUBJECT_PRONOUNS.has(first) && !OPENS_SUBJECT.test(first)) return false
  for (let i = from + 1; i < tokens.length && i < from + SUBJECT_REACH; i++) {
    if (/^[,;.—–]$/.test(tokens[i]!.text)) return false
    if (isFiniteVerb(tokens, i)) return true
  }
  return false
}
