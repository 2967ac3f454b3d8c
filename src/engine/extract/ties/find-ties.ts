import type { Fact, Quote, Span, Tie } from '../../../types.ts'
import type { Named, SentenceView } from '../sentence-view.ts'
import { relateNames } from './relate-names.ts'

/** What was found before: a role that names another ("chairman of the Joint Chiefs") and who says what of whom tie, too. */
export interface Told {
  readonly facts: readonly Fact[]
  readonly quotes: readonly Quote[]
}

interface Relation {
  readonly a: string
  readonly b: string
  readonly provenance: Span
}

/** Which two entities the article brings together, most sentences first, each with the sentences that do. */
export function findTies(views: readonly SentenceView[], { facts, quotes }: Told): Tie[] {
  const names = views.flatMap((view) => view.names)
  const relations = [
    ...views.flatMap((view) => relateNames(view).map(([a, b]) => relation(a.entity.id, b, view.sentence))),
    ...facts.flatMap(({ subject, span, provenance }) =>
      within(names, span).map((name) => relation(subject, name, provenance)),
    ),
    ...quotes.flatMap(({ speaker, provenance, ...span }) =>
      speaker === null ? [] : within(names, span).map((name) => relation(speaker, name, provenance)),
    ),
  ]
  return gather(relations)
}

const relation = (a: string, b: Named, { start, end }: Span): Relation => ({
  a,
  b: b.entity.id,
  provenance: { start, end },
})

/** The names that stand in a stretch of text, by binary search. */
function within(names: readonly Named[], { start, end }: Span): Named[] {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.start < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < names.length && names[last]!.end <= end) last++
  return names.slice(low, last)
}

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
