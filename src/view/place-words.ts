import type { Location } from '../types.ts'
import { countryName, words } from './words.ts'

/** Where a place is: "city in Syria". */
export function placeWords({ kind, country }: Location): string {
  if (kind === 'country') return words('placeCountry')
  return words(kind === 'city' ? 'placeCityIn' : 'placeRegionIn', countryName(country))
}
