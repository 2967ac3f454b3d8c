import type { Entity, Location, Mention } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { type Gazetteer, locate } from '../recognize/gazetteer.ts'

/** From some 90,000 inhabitants on (log2), a city needs no country beside it: "Geneva" is in Switzerland whatever else is named. */
const WELL_KNOWN_SIZE = 17

/** Says where places lie: countries and regions by their names, cities by the gazetteer and what the article names beside them. */
export function withLocations(
  reading: Reading,
  entities: readonly Entity[],
  gazetteer: Gazetteer | undefined,
): Entity[] {
  const known = new Map<Entity, Location>()
  for (const entity of entities) {
    const location = entity.type === 'place' ? locateAny(entity, gazetteer) : undefined
    if (location) known.set(entity, location)
  }
  const countryAt = countriesByStart(known)
  const main = mainCountry(known)
  return entities.map((entity) => {
    const first = known.get(entity)
    if (!first) return entity
    if (first.kind !== 'city') return { ...entity, location: first }
    const isWellKnown = [entity.name, ...entity.aliases].some(
      (name) => (gazetteer?.citySize(name) ?? 0) >= WELL_KNOWN_SIZE,
    )
    const country = countryBeside(reading, entity.mentions, countryAt) ?? (isWellKnown ? undefined : main)
    return { ...entity, location: locateAny(entity, gazetteer, country) ?? first }
  })
}

function locateAny(
  { name, aliases }: Entity,
  gazetteer: Gazetteer | undefined,
  country?: string,
): Location | undefined {
  for (const form of [name, ...aliases]) {
    const location = locate(form, gazetteer, country)
    if (location) return location
  }
  return undefined
}

/** The country that a place name stands for, by where the name begins. */
function countriesByStart(known: ReadonlyMap<Entity, Location>): ReadonlyMap<number, string> {
  const countries = new Map<number, string>()
  for (const [{ mentions }, { kind, country }] of known)
    if (kind !== 'city') for (const { start } of mentions) countries.set(start, country)
  return countries
}

// "Moscow, Idaho" → US, "Aleppo, in Syria" → SY
function countryBeside(
  { article: { text } }: Reading,
  mentions: readonly Mention[],
  countryAt: ReadonlyMap<number, string>,
): string | undefined {
  for (const { end } of mentions) {
    const [gap] = /^(?:, (?:in )?(?:the )?| in (?:the )?| \((?:the )?)/u.exec(text.slice(end, end + 12)) ?? []
    const country = gap === undefined ? undefined : countryAt.get(end + gap.length)
    if (country !== undefined) return country
  }
  return undefined
}

/** The country that the article names most. */
function mainCountry(known: ReadonlyMap<Entity, Location>): string | undefined {
  const counts = new Map<string, number>()
  for (const [{ mentions }, { kind, country }] of known)
    if (kind !== 'city') counts.set(country, (counts.get(country) ?? 0) + mentions.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
