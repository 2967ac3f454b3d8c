import { countryByName } from '../country-by-name.ts'
import { COUNTRY_NAMES } from './names/index.ts'

/** "Syria", "UK", "U.S.". */
export const isCountry = (name: string): boolean => COUNTRY_NAMES.has(name) || countryByName(name) !== undefined
