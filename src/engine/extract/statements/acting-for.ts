import type { Entity } from '../../../types.ts'
import type { Named, SentenceView } from '../sentence-view.ts'

/** What acts for a country when its adjective stands before it. */
export const GOVERNMENT =
  /^(?:government|authorities|military|army|navy|forces|troops|soldiers|officials|police|state|parliament|regime|defen[cs]e|foreign|finance|interior|prime|president|presidency|intelligence|security|air|courts?)$/

/** An entity that a name of another one stands for. */
export interface Principal {
  readonly id: string
  /** Whether what the name does is its own deed: "[Afghan] civilians were killed" tells of the country, which did nothing. */
  readonly acts: boolean
}

/** Who acts for which entity: "[Ankara] denounced" → Turkey, "the [Afghan] government" → Afghanistan. */
export function actingFor(entities: readonly Entity[]): (view: SentenceView, named: Named) => Principal | undefined {
  const ids = new Set(entities.map(({ id }) => id))
  const countries = new Set(entities.flatMap(({ id, type }) => (type === 'place' ? id : [])))
  return (view, { entity, mention, last }) => {
    if (entity.standsFor !== undefined)
      return ids.has(entity.standsFor) ? { id: entity.standsFor, acts: true } : undefined
    if (entity.peopleOf === undefined || !countries.has(entity.peopleOf) || mention.kind !== 'name') return undefined
    return { id: entity.peopleOf, acts: GOVERNMENT.test(view.words[last] ?? '') }
  }
}
