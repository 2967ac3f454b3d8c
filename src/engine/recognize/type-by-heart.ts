import type { EntityType } from '../../types.ts'
import { countryByName } from '../lexicon/country-by-name.ts'
import { WELL_KNOWN_ORGANIZATIONS } from '../lexicon/organizations.ts'
import { isPeople } from '../lexicon/peoples.ts'
import { COUNTRY_NAMES } from '../lexicon/places.ts'

/** The type of a name that hardly ever stands for anything else: countries, peoples, bodies of the world. */
export function typeByHeart(name: string): EntityType | undefined {
  if (WELL_KNOWN_ORGANIZATIONS.has(name)) return 'organization'
  if (COUNTRY_NAMES.has(name) || countryByName(name)) return 'place'
  return isPeople(name) ? 'other' : undefined
}
