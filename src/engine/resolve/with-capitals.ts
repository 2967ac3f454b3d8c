import type { Entity } from '../../types.ts'
import { CAPITAL_OF, SEAT_OF } from '../lexicon/capitals.ts'
import type { Reading } from '../reading.ts'
import { actsAsGovernment } from './acts-as-government.ts'
import { fold } from './fold.ts'
import { wellKnownEntries } from './well-known-entries.ts'

const capitals = new Map(CAPITAL_OF.map(([city, country]) => [fold(city), country]))
const seats = new Map(SEAT_OF.map(([seat, country]) => [fold(seat), country]))

/** Names the country for which a capital or seat of power acts here: "Ankara denounced" → Turkey, "in Ankara" → none. */
export function withCapitals(reading: Reading, entities: readonly Entity[]): Entity[] {
  const countries = countryIds(entities)
  return entities.map((entity) => {
    const country = governmentOf(entity)
    if (country === undefined || !entity.mentions.some((mention) => actsAsGovernment(reading, mention))) return entity
    return { ...entity, standsFor: countries.get(countryKey(country)) ?? country }
  })
}

function governmentOf({ type, name, aliases }: Entity): string | undefined {
  const known = type === 'place' ? [capitals, seats] : type === 'organization' ? [seats] : []
  for (const form of [name, ...aliases])
    for (const table of known) if (table.has(fold(form))) return table.get(fold(form))
  return undefined
}

/** Entities of places by each of their names, and by the lexicon's line that holds one ("UK" for "United Kingdom"). */
function countryIds(entities: readonly Entity[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const { id, type, name, aliases } of entities)
    if (type === 'place' || type === 'organization')
      for (const form of [name, ...aliases]) if (!ids.has(countryKey(form))) ids.set(countryKey(form), id)
  return ids
}

function countryKey(country: string): string {
  const key = fold(country)
  const entries = wellKnownEntries('place', key)
  return entries.length === 1 ? `#${entries[0]}` : key
}
