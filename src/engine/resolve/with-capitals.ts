import type { Entity } from '../../types.ts'
import { SEAT_OF } from '../languages/en/names/index.ts'
import type { Reading } from '../reading.ts'
import { actsAsGovernment } from './acts-as-government.ts'
import { countryIds, countryKey } from './country-ids.ts'
import { COUNTRY_OF_CAPITAL } from './country-of-capital.ts'
import { fold } from './fold.ts'

const seats = new Map([...SEAT_OF].map(([seat, country]) => [fold(seat), country]))

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
  const known = type === 'place' ? [COUNTRY_OF_CAPITAL, seats] : type === 'organization' ? [seats] : []
  for (const form of [name, ...aliases])
    for (const table of known) if (table.has(fold(form))) return table.get(fold(form))
  return undefined
}
