import { countryNames } from '../../languages/country-by-name.ts'
import {
  COMPANIES,
  COUNTRY_NAMES,
  INSTITUTIONS,
  MEDIA,
  PEOPLES,
  REGIONS,
  TEAMS,
  WELL_KNOWN_ORGANIZATIONS,
  WORLD_REGIONS,
} from '../../languages/en/names/index.ts'
import type { Gazetteer } from '../gazetteer.ts'

/** What a stretch of tokens is known as; 0 is nothing. */
export const KNOWN = {
  none: 0,
  country: 1,
  region: 2,
  institution: 3,
  company: 4,
  media: 5,
  team: 6,
  people: 7,
  city: 8,
  largeCity: 9,
} as const

/** log2 of inhabitants. */
const LARGE_CITY = 18

/** What a name is known as: by the lexicons, else as a city. */
export function knownAs(name: string, gazetteer: Gazetteer | undefined): number {
  const heart = namesByHeart()
  const known = heart.get(name) ?? (name.includes('’') ? heart.get(name.replaceAll('’', "'")) : undefined)
  if (known) return known
  const size = gazetteer?.citySize(name) ?? 0
  if (size === 0) return KNOWN.none
  return size >= LARGE_CITY ? KNOWN.largeCity : KNOWN.city
}

/** Whether a name stands in a lexicon as it is written. */
export const isKnownByHeart = (name: string): boolean => namesByHeart().has(name)

let names: ReadonlyMap<string, number> | undefined

/** All names of the lexicons and what they are known as; a name on several of them is what the last one says. */
function namesByHeart(): ReadonlyMap<string, number> {
  names ??= new Map([
    ...entries(peoples(), KNOWN.people),
    ...entries(countryNames(), KNOWN.country),
    ...straight(TEAMS, KNOWN.team),
    ...straight(COMPANIES, KNOWN.company),
    ...straight(MEDIA, KNOWN.media),
    ...straight(INSTITUTIONS, KNOWN.institution),
    ...straight(WELL_KNOWN_ORGANIZATIONS, KNOWN.institution),
    ...straight(WORLD_REGIONS, KNOWN.region),
    ...straight(REGIONS.keys(), KNOWN.region),
    ...straight(COUNTRY_NAMES.keys(), KNOWN.country),
  ])
  return names
}

const entries = (list: Iterable<string>, known: number) => Array.from(list, (name) => [name, known] as const)

/** With straight apostrophes, which stand for both kinds. */
const straight = (list: Iterable<string>, known: number) =>
  Array.from(list, (name) => [name.replaceAll('’', "'"), known] as const)

/** As `isPeople` has them. */
const peoples = () => [...PEOPLES].flatMap((name) => [name, `${name}s`])
