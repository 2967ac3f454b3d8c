import type { Entity } from '../../../types.ts'
import { DEMONYMS_OF } from '../../lexicon/demonyms.ts'
import type { Named, SentenceView } from '../sentence-view.ts'

/** What acts for a country when its adjective stands before it. */
const GOVERNMENT =
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
  const countries = countryOfDemonym(entities)
  return (view, { entity, mention, last }) => {
    if (entity.standsFor !== undefined)
      return ids.has(entity.standsFor) ? { id: entity.standsFor, acts: true } : undefined
    if (entity.type !== 'other' || mention.kind !== 'name') return undefined
    const id = countries.get(entity.name)
    return id === undefined ? undefined : { id, acts: GOVERNMENT.test(view.words[last] ?? '') }
  }
}

/** "Afghan" → the article's entity Afghanistan. */
function countryOfDemonym(entities: readonly Entity[]): ReadonlyMap<string, string> {
  const places = new Map(
    entities
      .filter(({ type }) => type === 'place')
      .flatMap(({ id, name, aliases }) => [name, ...aliases].map((form): [string, string] => [form, id])),
  )
  return new Map(
    DEMONYMS_OF.flatMap(([country, words]) => {
      const id = places.get(country)
      return id === undefined ? [] : words.map((word): [string, string] => [word, id])
    }),
  )
}
