import { childAs } from '../../parse/child-as.ts'
import type { Dependency } from '../../parse/dependencies.ts'
import { headOf } from '../../parse/head-of.ts'
import { mainVerb } from '../../parse/main-verb.ts'
import { dependencyAt } from '../../parse/syntax.ts'
import { mentionsIn, type Named, type SentenceView } from '../sentence-view.ts'
import { actorsOf, bearersOf, SURE } from './bearers-of.ts'
import { jointlyNamed } from './jointly-named.ts'

/** Two names that a clause brings together. */
export type RelatedNames = readonly [Named, Named]

/** How many nouns a name may hang under: "read [a letter from the lawyer of] Roe". */
const MOST_NOUNS = 3

/** How many arcs a name is followed up: a list hangs on its first member, so a longer way is a muddle. */
const MOST_STEPS = 8

/**
 * The pairs of names of which one clause states something, by paths of sure arcs in the tree: who does with whom
 * ("[Swift] accused [Braun]", "[Webb] was sued by [Acme]"), who is what of whom ("[Carlineo]'s attorney, [Sonya Zoghlin]"),
 * and two who do one thing together. Names that only stand in one sentence or list, and where it happened, are not related.
 */
export function relateNames(view: SentenceView): RelatedNames[] {
  if (view.names.length + view.referenceAt.size < 2) return []
  const mentions = mentionsIn(view).filter((name) => !isTag(view, name))
  const related = mentions.flatMap((name) => [
    ...above(view, name).map((partner): RelatedNames => [partner, name]),
    ...jointlyNamed(view, name).map((partner): RelatedNames => [name, partner]),
  ])
  return related.filter(([a, b]) => a.entity !== b.entity && !isTag(view, a))
}

/** "(R-[N.Y.])", "([Reuters])", "[LONDON] (AP) —": beside the clause. */
const isTag = ({ words }: SentenceView, { first, last }: Named) =>
  /^[([]$/.test(words[first - 1] ?? '') ||
  /^[)\]]$/.test(words[last] ?? '') ||
  (words[first - 1] === '-' && words[first - 2]?.length === 1) ||
  (first < DATELINE &&
    words.slice(last, last + DATELINE).some((word) => /^(?:—|–|--?)$/.test(word)) &&
    words.slice(last, last + DATELINE).includes('('))

/** How far from its start and its dash a place stands in a dateline, in tokens. */
const DATELINE = 6

/** Where the way up from a name has come to, and how many nouns it led through. */
interface Way {
  readonly name: Named
  readonly at: number
  readonly nouns: number
}

/** Whom a name is related to by what it hangs on. */
function above(view: SentenceView, name: Named): readonly Named[] {
  let at = headOf(view.syntax, name)
  for (let step = 0, nouns = 0; nouns <= MOST_NOUNS && step < MOST_STEPS; step++) {
    const next = climb(view, { name, at, nouns })
    if (typeof next !== 'number') return next
    if (dependencyAt(view.syntax, at) !== 'conj') nouns++
    at = next
  }
  return []
}

/** The names at the end of the way, or the token that it goes on to. */
function climb(view: SentenceView, way: Way): readonly Named[] | number {
  const { syntax } = view
  const relation = dependencyAt(syntax, way.at)
  // "[Roe] is the head of [Acme]", "it is [Acme]"
  if (childAs(syntax, way.at, ['nsubj', 'nsubj:pass']) !== undefined) return actorsOf(view, way.at)
  if (syntax.heads[way.at]! < 0 || syntax.margins[way.at]! < SURE || isSetApart(view, way.at)) return []
  if (ARGUMENTS.has(relation)) return isWhereOnly(view, way) ? [] : throughVerb(view, way)
  if (relation === 'nsubj') return tellerOf(view, syntax.heads[way.at]!)
  // "Muslim" women: an adjective is a name of somebody only where it is that of a people, who may act.
  if (relation === 'amod' && way.name.entity.peopleOf === undefined) return []
  if (NOMINAL.has(relation)) return throughNoun(view, way)
  return relation === 'conj' ? syntax.heads[way.at]! : []
}

function throughVerb(view: SentenceView, { at, nouns }: Way): readonly Named[] | number {
  const { syntax } = view
  const verb = mainVerb(syntax, syntax.heads[at]!)
  const actors = actorsOf(view, verb)
  if (actors.length > 0) return actors
  // "has [a son] called [Roe]": what has no name itself may belong to one.
  if (/^acl/.test(dependencyAt(syntax, verb)) && syntax.margins[verb]! >= SURE) return syntax.heads[verb]!
  return nouns === 0 ? tellerOf(view, verb) : []
}

/** "[Roe] said that [Acme] paid", "[Roe] said it would hurt [Acme]": who tells the clause of a verb; "while Acme paid" is not told. */
function tellerOf(view: SentenceView, verb: number): readonly Named[] {
  const { syntax, words } = view
  const mark = childAs(syntax, verb, ['mark'])
  const isTold = mark === undefined || /^(?:that|whether|if)$/.test(words[mark]!)
  const isSure = dependencyAt(syntax, verb) === 'ccomp' && syntax.margins[verb]! >= SURE
  return isTold && isSure ? actorsOf(view, syntax.heads[verb]!) : []
}

function throughNoun(view: SentenceView, way: Way): readonly Named[] | number {
  const { name, at, nouns } = way
  const head = view.syntax.heads[at]!
  const holders = bearersOf(view, head).filter((holder) => !contains(holder, name) && !isWhere(holder, name))
  const isSame = nouns === 0 && BESIDE.has(dependencyAt(view.syntax, at))
  // "the group [Acme]" may be set beside a name that has the group; behind a mark two names make a list.
  if (view.nameAt.has(head)) return isWhereOnly(view, way) || isListed(view, way) ? [] : holders
  if (holders.length > 0 && !isSame) return holders
  return isWhereOnly(view, way) ? [] : head
}

/** "[Acme]/[Orbit]", "[Roe], [Poe]", "from [Acme] to [Orbit]" */
const isListed = ({ syntax, words }: SentenceView, { name, at }: Way) =>
  /^[,/]$/.test(words[name.first - 1] ?? '') || words[childAs(syntax, at, ['case']) ?? -1] === 'to'

/** "[Paris], [France]", "[Berlin] in [Germany]": which lies where. */
const isWhere = (a: Named, b: Named) => a.entity.type === 'place' && b.entity.type === 'place'

const contains = (a: Named, b: Named) => a.first < b.last && b.first < a.last

const ARGUMENTS: ReadonlySet<Dependency> = new Set(['obj', 'iobj', 'obl', 'obl:agent', 'nsubj:pass', 'xcomp'])
const NOMINAL: ReadonlySet<Dependency> = new Set([
  'nmod',
  'nmod:poss',
  'nmod:desc',
  'compound',
  'amod',
  'appos',
  'flat',
])
/** Names that stand for the same as what they hang on. */
const BESIDE: ReadonlySet<Dependency> = new Set(['appos', 'flat', 'nmod:desc'])

/** Told of another: "like [Roe]", "after [Roe] …", "according to [Roe]". */
const isSetApart = ({ syntax, words }: SentenceView, at: number) =>
  /^(?:like|unlike|than|including|such|as|after|before|during|since|until|amid|among|besides|beside|except|despite|according|behind|around|ahead)$/.test(
    words[childAs(syntax, at, ['case', 'mark']) ?? -1] ?? '',
  )

/** Only where something was: "In [Paris], Roe slept", "the embassy in [Paris]"; not "Roe slept in [Paris]". */
const isWhereOnly = ({ syntax, words }: SentenceView, { name: { entity }, at }: Way) =>
  entity.type === 'place' &&
  (at < syntax.heads[at]! || !/^obl/.test(dependencyAt(syntax, at))) &&
  /^(?:in|at|on|near|outside|inside|across|throughout|off|over|under|through|within)$/.test(
    words[childAs(syntax, at, ['case']) ?? -1] ?? '',
  )
