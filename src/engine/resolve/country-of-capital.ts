import { CAPITAL_OF } from '../languages/en/names/index.ts'
import { fold } from './fold.ts'

/** The country by its capital, whose name is folded. */
export const COUNTRY_OF_CAPITAL: ReadonlyMap<string, string> = new Map(
  Array.from(CAPITAL_OF, ([city, country]) => [fold(city), country] as const),
)
