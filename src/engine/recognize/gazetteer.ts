import type { Location } from '../../types.ts'
import { countryByName } from '../languages/country-by-name.ts'
import { CAPITAL_OF, COUNTRY_NAMES, LISTED_AS, REGIONS } from '../languages/en/names/index.ts'
import { type Bytes, readSections } from '../read-sections.ts'
import { hashText } from '../text/hash-text.ts'
import { sortedSearch } from '../text/sorted-search.ts'

/** Names known from elsewhere: what people are called, where cities lie. */
export interface Gazetteer {
  /** Bits of `NAME_KIND` for one word as it is written, 0 for an unknown one. */
  kindsOf(word: string): number
  /** How large the largest city of this name is: log2 of its inhabitants, 0 for an unknown one. */
  citySize(name: string): number
  /** Where the cities of this name lie, the most populous first. */
  citiesOf(name: string): Location[]
}

/** What a word is known as; a word can be several. */
export const NAME_KIND = { given: 1, family: 2, anyPerson: 4, company: 8 } as const

/** Whether people are called by a word, as far as is known. */
export const isPersonWord = (word: string, gazetteer: Gazetteer | undefined): boolean =>
  ((gazetteer?.kindsOf(word) ?? 0) & (NAME_KIND.given | NAME_KIND.family | NAME_KIND.anyPerson)) !== 0

/** `file` and version of the layout: two sorted hash columns with what stands beside them. */
export const GAZETTEER_BINARY = { file: 'assets/model/gazetteer.bin', version: 1 }

/** Sections of the binary, in order. */
const GAZETTEER_SECTIONS = [
  'wordHashes',
  'wordKinds',
  'cityHashes',
  'cityCountries',
  'citySizes',
  'cityDegrees',
] as const

/** Degrees are kept in hundredths, as int16. */
export const DEGREE_SCALE = 100

/** Opens the gazetteer by views on its bytes. @throws {ModelError} where they are damaged. */
export function openGazetteer(buffer: ArrayBuffer): Gazetteer {
  const { wordHashes, wordKinds, cityHashes, cityCountries, citySizes, cityDegrees } = readSections(
    GAZETTEER_BINARY,
    buffer,
    GAZETTEER_SECTIONS,
  )
  const words = asUint32(wordHashes)
  const cities = asUint32(cityHashes)
  const degrees = new Int16Array(cityDegrees.buffer, cityDegrees.byteOffset, cityDegrees.length / 2)
  return {
    kindsOf(word) {
      const hash = hashText(word)
      const at = rowOf(words, hash)
      return words[at] === hash ? wordKinds[at]! : 0
    },
    citySize(name) {
      const hash = hashText(name)
      const at = rowOf(cities, hash)
      return cities[at] === hash ? citySizes[at]! : 0
    },
    citiesOf(name) {
      const found: Location[] = []
      const hash = hashText(name)
      for (let at = rowOf(cities, hash); cities[at] === hash; at++)
        found.push({
          kind: 'city',
          country: String.fromCharCode(cityCountries[2 * at]!, cityCountries[2 * at + 1]!),
          latitude: degrees[2 * at]! / DEGREE_SCALE,
          longitude: degrees[2 * at + 1]! / DEGREE_SCALE,
        })
      return found
    },
  }
}

/**
 * Where in the world a name of a place is: a country, else a region, else the city of that name in
 * `country`, where the article makes one likely, else the capital of that name, else the most populous city. Undefined for an unknown place.
 */
export function locate(name: string, gazetteer: Gazetteer | undefined, country?: string): Location | undefined {
  const code = COUNTRY_NAMES.get(name) ?? countryByName(name)
  if (code) return { kind: 'country', country: code }
  const region = REGIONS.get(name)
  if (region) return { kind: 'region', country: region }
  const cities = [LISTED_AS.get(name) ?? name, name].flatMap((form) => gazetteer?.citiesOf(form) ?? [])
  const inCountry = (wanted: string | undefined) => cities.find((city) => city.country === wanted)
  return inCountry(country) ?? inCountry(countryOfCapital(name)) ?? cities[0]
}

/** The code of the country that a city is the capital of. */
function countryOfCapital(name: string): string | undefined {
  const country = CAPITAL_OF.get(name)
  return country && (COUNTRY_NAMES.get(country) ?? countryByName(country))
}

const asUint32 = (bytes: Bytes) => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)

/** Where the rows of a hash begin in a sorted column. */
const rowOf = (column: Uint32Array, hash: number) => sortedSearch(column, (value) => value < hash)
