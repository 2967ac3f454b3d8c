import { PREPOSITIONS } from '../../languages/en/words/index.ts'
import { isFiniteVerb } from '../../parse/is-finite-verb.ts'
import { skipAdverbs, skipAdverbsBack } from '../../parse/skip-adverbs.ts'
import { isNounLike } from '../noun-phrase.ts'
import { hasName, type Named, type SentenceView } from '../sentence-view.ts'

/** Two names that a clause brings together. */
export type RelatedNames = readonly [Named, Named]

/** The clause that is being read; before its verb its subjects are still being collected. */
interface Clause {
  /** Who says or thinks what the clause tells. */
  readonly above: readonly Named[]
  readonly subjects: readonly Named[]
  readonly hasVerb: boolean
}

interface Reading {
  readonly clause: Clause
  /** The first clause of the sentence that has a verb: an aside falls back to it. */
  readonly main: Clause | undefined
  /** The name read last. */
  readonly before: Named | undefined
}

const RELATIVE = /^(?:who|which|whose|whom)$/
const BOUNDARY =
  /^(?:and|but|while|when|as|because|although|though|if|since|until|after|before|where|that|;|:|—|–|,|whereas|so|than|"|“|”)$/

/**
 * The pairs of names that one clause relates: its subject with what stands behind the verb ("[Swift] accused [Braun]"),
 * the names of one noun phrase ("[Carlineo]'s attorney, [Sonya Zoghlin]"), two subjects that act together. Names that
 * only stand in one sentence, or in one list, are not related.
 */
export function relateNames(view: SentenceView): RelatedNames[] {
  if (view.names.length + view.referenceAt.size < 2) return []
  const related: RelatedNames[] = []
  let reading: Reading = { clause: { above: [], subjects: [], hasVerb: false }, main: undefined, before: undefined }
  for (let at = 0; at < view.tokens.length; at++) {
    const name = view.nameAt.get(at) ?? view.referenceAt.get(at)
    if (name) {
      related.push(...partnersOf(view, name, reading).map((partner): RelatedNames => [partner, name]))
      reading = readName(name, reading)
      at = name.last - 1
    } else reading = readWord(view, at, reading)
  }
  return related.filter(([a, b]) => a.entity !== b.entity)
}

function partnersOf(view: SentenceView, name: Named, { clause, before }: Reading): readonly Named[] {
  const beside =
    before && (isOnePhrase(view, before, name) || (!clause.hasVerb && isDealtWith(view, before, name))) ? [before] : []
  // "[Trump] and [Chinese] leader [Xi] signed": a name of its title may stand in between.
  const paired = clause.hasVerb ? [] : clause.subjects.slice(-2).filter((subject) => isPair(view, subject, name))
  const acting = clause.hasVerb ? [...clause.above, ...clause.subjects] : clause.above
  return [...new Set([...beside, ...paired, ...acting])]
}

/** So many names may act together before one verb; more are a table or a list, and would tie each with each. */
const MOST_SUBJECTS = 16

const readName = (name: Named, { clause, main }: Reading): Reading => ({
  clause: clause.hasVerb ? clause : { ...clause, subjects: [...clause.subjects.slice(-MOST_SUBJECTS + 1), name] },
  main,
  before: name,
})

function readWord(view: SentenceView, at: number, reading: Reading): Reading {
  const { clause, before, main } = reading
  const word = view.words[at]!
  if (RELATIVE.test(word) && before && at - before.last < 6)
    return { ...reading, clause: { above: [], subjects: antecedents(view, before), hasVerb: true } }
  if (BOUNDARY.test(word) && clause.hasVerb) return { ...reading, clause: nextClause(view, at, reading) }
  if (!isFiniteVerb(view.tokens, at)) return reading
  if (clause.hasVerb) {
    // "Putin said [Moscow] was open to talks": the object of one verb is the subject of the next.
    return before !== undefined && endsSubject(view, before, skipAdverbsBack(view.tokens, at - 1) + 1)
      ? { ...reading, clause: { ...clause, subjects: [...clause.subjects.slice(-LONGEST_CHAIN), before] } }
      : reading
  }
  const opened = { ...clause, hasVerb: true }
  return { clause: opened, main: main ?? opened, before }
}

/** "[Moscow] was", "the [U.S.] government was": only nouns of its own phrase stand between a subject's name and the verb. */
function endsSubject(view: SentenceView, { last }: Named, verb: number): boolean {
  if (verb - last > LONGEST_HEAD) return false
  for (let at = last; at < verb; at++) if (!isNounLike(view, at) || isFiniteVerb(view.tokens, at)) return false
  return true
}

/** How many nouns a name may have behind it in its phrase. */
const LONGEST_HEAD = 2

/** "[Hitler] and [Napoleon], who invaded Russia": both did. */
function antecedents(view: SentenceView, last: Named): readonly Named[] {
  const and = view.words.lastIndexOf('and', last.first)
  const first = and >= 0 && last.first - and < 6 ? view.nameAt.get(and - 1) : undefined
  return first?.entity.type === last.entity.type ? [first, last] : [last]
}

/** How many subjects a nested clause keeps: who says it, and who says that. */
const LONGEST_CHAIN = 2

/** Behind a boundary a clause begins if a subject and its verb follow; a bare verb behind a comma goes on with the main clause. */
function nextClause(view: SentenceView, boundary: number, { clause, main }: Reading): Clause {
  if (view.words[boundary] === ',' && main && isFiniteVerb(view.tokens, skipAdverbs(view.tokens, boundary + 1)))
    return main
  const verb = ownVerb(view, boundary + 1)
  if (verb === undefined) return clause
  // "Erdogan said that [Obama] …": who says so is related to whom he speaks of; "he" may be any of them.
  const opened = { above: view.words[boundary] === 'that' ? clause.subjects.slice(-LONGEST_CHAIN) : [], hasVerb: false }
  return { ...opened, subjects: hasName(view, boundary + 1, verb) ? [] : clause.subjects }
}

/** How long a subject may be, in tokens. */
const LONGEST_SUBJECT = 16

/** The verb of a clause that opens with its subject at a token. */
function ownVerb(view: SentenceView, from: number): number | undefined {
  for (let at = from; at < Math.min(from + LONGEST_SUBJECT, view.tokens.length); at++) {
    if (isFiniteVerb(view.tokens, at)) return at > from ? at : undefined
    if (!isSubjectWord(view, at)) return undefined
  }
  return undefined
}

const isSubjectWord = (view: SentenceView, at: number) =>
  isNounLike(view, at) ||
  /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|he|she|it|they|we|i|you|there|of|for|in|from|at|on|with|to|and|or|some|many|most|all|no|any|other|more)$/.test(
    view.words[at]!,
  )

/** How far the names of one noun phrase may stand apart, in tokens. */
const LONGEST_GAP = 12

/** "[Taliban] spokesman [Mujahid]", "[Milley], chairman of the [Joint Chiefs]", "the [Ecuadorean] embassy in [London]" */
function isOnePhrase(view: SentenceView, a: Named, b: Named): boolean {
  const gap = view.words.slice(a.last, b.first)
  if (gap.length > LONGEST_GAP) return false
  if (gap.length === 1 && gap[0] === ',') return isApposed(view, a, b)
  if (/^(?:,?and|or|,?or|&)$/.test(gap.join(''))) return false
  return (
    gap.filter((word) => word === ',').length <= 1 &&
    gap.every((word, i) => /^[,()]$/.test(word) || isPhraseWord(view, a.last + i))
  )
}

/** "[Hibatullah], [Al Jazeera]'s manager", "the leader of [Ennahda], [Rachid Ghannouchi],": no list. */
function isApposed(view: SentenceView, a: Named, b: Named): boolean {
  const next = view.tokens[b.last]?.text ?? '.'
  if (
    /^['’]s?$/.test(next) ||
    (/^\p{Ll}/u.test(next) && isNounLike(view, b.last) && !isFiniteVerb(view.tokens, b.last))
  )
    return true
  return (
    /^[,.]$/.test(next) &&
    PREPOSITIONS.has(view.words[a.first - 1] ?? '') &&
    !/^(?:and|or)$/.test(view.words[b.last + 1] ?? '') &&
    a.entity.type !== b.entity.type
  )
}

const isPhraseWord = (view: SentenceView, at: number) =>
  (isNounLike(view, at) && !isFiniteVerb(view.tokens, at)) ||
  PREPOSITIONS.has(view.words[at]!) ||
  /^(?:the|a|an|his|her|its|their|and)$/.test(view.words[at]!)

/** "[Johnson] and [Corbyn] attacked each other": two that act together; a list of three does not tell. */
function isPair(view: SentenceView, a: Named, b: Named): boolean {
  const isListed = view.words[a.first - 1] === ',' && view.nameAt.has(a.first - 2)
  if (isListed || view.words[a.last] !== 'and' || b.first - a.last > LONGEST_TITLE) return false
  for (let at = a.last + 1; at < b.first; at++) if (!isPhraseWord(view, at)) return false
  return isFiniteVerb(view.tokens, skipAdverbs(view.tokens, b.last))
}

/** How far behind "and" a name may stand, in tokens: "[Trump] and Chinese leader [Xi] signed". */
const LONGEST_TITLE = 6

/** "In an interview with [the FBI], [Webb] confessed": whom the subject deals with, told before it. */
const isDealtWith = (view: SentenceView, a: Named, b: Named) =>
  /^(?:with|against|for|from|by|to)$/.test(prepositionBefore(view, a)) &&
  view.words.slice(a.last, b.first).join(' ') === ',' &&
  isFiniteVerb(view.tokens, skipAdverbs(view.tokens, b.last))

const prepositionBefore = (view: SentenceView, { first }: Named) =>
  view.words[view.words[first - 1] === 'the' ? first - 2 : first - 1] ?? ''
