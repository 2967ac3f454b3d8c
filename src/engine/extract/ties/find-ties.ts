import type { Entity, Fact, Span, Tie } from '../../../types.ts'
import { sortedSearch } from '../../text/sorted-search.ts'
import { plainSpan } from '../../text/span.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Named, SentenceView } from '../sentence-view.ts'
import { actingFor, type Principal } from '../statements/acting-for.ts'
import { relateNames } from './relate-names.ts'

/** What was found before: a role that names another ("chairman of the Joint Chiefs") and who says what of whom tie, too. */
export interface Told {
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
  /** Statements with who says so. */
  readonly statements: readonly Fact[]
}

interface Relation {
  readonly a: string
  /** Entity id. */
  readonly b: string
  readonly provenance: Span
}

/** Which two entities the article brings together, most sentences first, each with the sentences that do. */
export function findTies(views: readonly SentenceView[], { entities, facts, statements }: Told): Tie[] {
  const principalOf = actingFor(entities)
  const meant = new Map(
    views.flatMap((view) => view.names.map((name) => [name, whoIsMeant(name, principalOf(view, name))])),
  )
  // "the [London]-based site": where something in a role is, is not told of who has the role.
  const names = views.flatMap((view) => view.names.filter(({ entity }) => entity.type !== 'place'))
  const idsOf = (name: Named) => meant.get(name) ?? [name.entity.id]
  const relations = [
    ...views.flatMap((view) =>
      relateNames(view).flatMap(([a, b]) =>
        idsOf(a).flatMap((one) => idsOf(b).map((other) => relation(one, other, view.sentence))),
      ),
    ),
    ...facts.flatMap(({ subject, relation: kind, span, provenance }) =>
      kind === 'role'
        ? within(names, span).flatMap((name) => idsOf(name).map((id) => relation(subject, id, provenance)))
        : [],
    ),
    ...statements.flatMap(({ subject, speaker, rule, provenance }) =>
      speaker !== undefined && MEANT.has(rule) ? [relation(speaker, subject, provenance)] : [],
    ),
  ]
  return gather(relations)
}

/** "[Ankara] denounced", "the [Israeli] army": whoever meets them meets the country; other adjectives of a people mean nobody. */
const whoIsMeant = ({ entity }: Named, principal: Principal | undefined): readonly string[] => {
  const own = entity.peopleOf === undefined ? [entity.id] : []
  return principal?.acts ? [...own, principal.id] : own
}

/** Of whom a statement is, so that who makes it means them: not who only stands in it. */
const MEANT = wordSet(
  'extract/statement-subject extract/statement-object extract/statement-agent extract/statement-embedded',
)

const relation = (a: string, b: string, where: Span): Relation => ({ a, b, provenance: plainSpan(where) })

/** The names that stand in a stretch of text. */
const within = (names: readonly Named[], { start, end }: Span): Named[] =>
  names.slice(
    sortedSearch(names, (name) => name.start < start),
    sortedSearch(names, (name) => name.end <= end),
  )

function gather(relations: readonly Relation[]): Tie[] {
  const ties = new Map<string, { between: [string, string]; provenance: Map<number, Span> }>()
  for (const { a, b, provenance } of relations) {
    if (a === b) continue
    const between: [string, string] = a < b ? [a, b] : [b, a]
    const key = JSON.stringify(between)
    const tie = ties.get(key) ?? { between, provenance: new Map() }
    tie.provenance.set(provenance.start, provenance)
    ties.set(key, tie)
  }
  return [...ties.values()]
    .map(({ between, provenance }) => ({
      between,
      provenance: [...provenance.values()].sort((a, b) => a.start - b.start),
    }))
    .sort((a, b) => b.provenance.length - a.provenance.length)
}
