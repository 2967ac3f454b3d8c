import type { Token } from '../../../types.ts'
import { COMPANIES } from '../../lexicon/companies.ts'
import { countryByName } from '../../lexicon/country-by-name.ts'
import { INSTITUTIONS } from '../../lexicon/institutions.ts'
import { MEDIA } from '../../lexicon/media.ts'
import { WELL_KNOWN_ORGANIZATIONS } from '../../lexicon/organizations.ts'
import { isPeople } from '../../lexicon/peoples.ts'
import { COUNTRY_NAMES, REGIONS, WORLD_REGIONS } from '../../lexicon/places.ts'
import { TEAMS } from '../../lexicon/teams.ts'
import { type Casing, isCapitalized } from '../casing.ts'
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

/** Known names are at most this long. */
const MAX_WORDS = 5
/** log2 of inhabitants. */
const LARGE_CITY = 18

/** For each token 4 × what the longest known name over it is + whether it begins (0), goes on (1), ends (2) or is all of it (3). */
export function markKnownNames(tokens: readonly Token[], casing: Casing, gazetteer: Gazetteer | undefined): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  const words = tokens.map(({ text }) => writtenAs(text, casing))
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapitalized(words[i]!)) continue
    const match = longestKnown(words, i, gazetteer)
    if (!match) continue
    for (let t = 0; t < match.length; t++) marks[i + t] = 4 * match.known + partOf(t, match.length)
    i += match.length - 1
  }
  return marks
}

/** In a headline's capitals and in lower case a word is looked up as it would stand in a sentence, acronyms as they are. */
function writtenAs(word: string, casing: Casing): string {
  if (casing === 'normal' || casing === 'title') return word
  const acronym = word.toUpperCase()
  if (knownNames().has(acronym)) return acronym
  return word.toLowerCase().replace(/(^|[-.])\p{L}/gu, (letter) => letter.toUpperCase())
}

const partOf = (t: number, length: number) => {
  if (length === 1) return 3
  if (t === 0) return 0
  return t === length - 1 ? 2 : 1
}

function longestKnown(words: readonly string[], first: number, gazetteer: Gazetteer | undefined) {
  let text = ''
  let best: { known: number; length: number } | undefined
  for (let length = 1; length <= MAX_WORDS && first + length <= words.length; length++) {
    const word = words[first + length - 1]!
    text = length === 1 || /^['’]/.test(word) ? text + word : `${text} ${word}`
    if (length > 1 && !mayGoOn(word)) break
    const known = knownAs(text, gazetteer)
    if (known) best = { known, length }
  }
  return best
}

/** Known names go on by capitals, numbers and a few small words: "Bosnia and Herzegovina", "Marks & Spencer", "Macy's". */
const mayGoOn = (word: string) => isCapitalized(word) || SMALL_WORDS.has(word) || /^\d/.test(word)

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'in',
  '&',
  "'s",
  '’s',
  'de',
  'della',
  'la',
  'no',
  'al',
  'for',
  'on',
])

function knownAs(name: string, gazetteer: Gazetteer | undefined): number {
  const known = knownNames().get(name) ?? (name.includes('’') ? knownNames().get(name.replaceAll('’', "'")) : undefined)
  if (known) return known
  if (countryByName(name)) return KNOWN.country
  if (isPeople(name)) return KNOWN.people
  const size = gazetteer?.citySize(name) ?? 0
  if (size === 0) return KNOWN.none
  return size >= LARGE_CITY ? KNOWN.largeCity : KNOWN.city
}

let names: ReadonlyMap<string, number> | undefined

/** All names of the lexicons with what they are known as; where lists share a name, the last of them says. */
function knownNames(): ReadonlyMap<string, number> {
  names ??= new Map(
    [
      [TEAMS, KNOWN.team] as const,
      [COMPANIES, KNOWN.company] as const,
      [MEDIA, KNOWN.media] as const,
      [INSTITUTIONS, KNOWN.institution] as const,
      [WELL_KNOWN_ORGANIZATIONS, KNOWN.institution] as const,
      [WORLD_REGIONS, KNOWN.region] as const,
      [new Set(REGIONS.keys()), KNOWN.region] as const,
      [new Set(COUNTRY_NAMES.keys()), KNOWN.country] as const,
    ].flatMap(([list, known]) => [...list].map((name) => [name.replaceAll('’', "'"), known] as const)),
  )
  return names
}
