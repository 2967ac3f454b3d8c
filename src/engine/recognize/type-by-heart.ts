import type { EntityType } from '../../types.ts'
import { isCountry } from '../lexicon/is-country.ts'
import { WELL_KNOWN_ORGANIZATIONS } from '../lexicon/organizations.ts'
import { isPeople } from '../lexicon/peoples.ts'

/** The type of a name that hardly ever stands for anything else: countries, peoples, bodies of the world. */
export function typeByHeart(name: string): EntityType | undefined {
  if (WELL_KNOWN_ORGANIZATIONS.has(name)) return 'organization'
  if (isCountry(name)) return 'place'
  return isPeople(name) ? 'other' : undefined
}
