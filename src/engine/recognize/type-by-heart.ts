import type { EntityType } from '../../types.ts'
import { isCountry } from '../languages/en/is-country.ts'
import { isPeople } from '../languages/en/is-people.ts'
import { WELL_KNOWN_EVENTS, WELL_KNOWN_ORGANIZATIONS, WELL_KNOWN_OTHERS } from '../languages/en/names/index.ts'

/** The type of a name that hardly ever stands for anything else: countries, peoples, bodies of the world, feasts. */
export function typeByHeart(name: string): EntityType | undefined {
  if (WELL_KNOWN_ORGANIZATIONS.has(name)) return 'organization'
  if (isCountry(name)) return 'place'
  if (isPeople(name) || WELL_KNOWN_OTHERS.has(name.includes("'") ? name.replaceAll("'", '’') : name)) return 'other'
  return WELL_KNOWN_EVENTS.has(name) ? 'event' : undefined
}
