import type { Entity } from '../../types.ts'
import { fold } from './fold.ts'
import { wellKnownEntries } from './well-known-entries.ts'

/** Entities of places by each of their names, and by the lexicon's line that holds one ("UK" for "United Kingdom"). */
export function countryIds(entities: readonly Entity[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const { id, type, name, aliases } of entities)
    if (type === 'place' || type === 'organization')
      for (const form of [name, ...aliases]) if (!ids.has(countryKey(form))) ids.set(countryKey(form), id)
  return ids
}

/** Equal for all names of one country. */
export function countryKey(country: string): string {
  const key = fold(country)
  const entries = wellKnownEntries('place', key)
  return entries.length === 1 ? `#${entries[0]}` : key
}
