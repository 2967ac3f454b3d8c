import { EXONYMS } from '../engine/languages/en/names/index.ts'
import { packSections } from '../engine/read-sections.ts'
import { DEGREE_SCALE, GAZETTEER_BINARY, NAME_KIND } from '../engine/recognize/gazetteer.ts'
import { hashText } from '../engine/text/hash-text.ts'

/** A city as GeoNames lists it. */
export interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
  readonly latitude: number
  readonly longitude: number
}

/** What the gazetteer is made of; each list may hold the same word several times. */
export interface GazetteerSources {
  readonly cities: readonly City[]
  readonly words: Readonly<Record<keyof typeof NAME_KIND, readonly string[]>>
}

/** Smaller places are left out unless they head a province: their names are mostly words and surnames too. */
const MIN_POPULATION = 15_000
const SEATS: ReadonlySet<string> = new Set(['PPLC', 'PPLA'])
/** More homonyms than this help nobody: the article's country picks one of the largest. */
const MAX_HOMONYMS = 3

/** The bytes of `assets/model/gazetteer.bin`. The same sources give the same bytes. */
export function buildGazetteer(sources: GazetteerSources): ArrayBuffer {
  const words = wordColumn(sources.words)
  const cities = cityColumn(sources.cities)
  return packSections(GAZETTEER_BINARY, [
    Uint32Array.from(words, ([hash]) => hash),
    Uint8Array.from(words, ([, kinds]) => kinds),
    Uint32Array.from(cities, ({ hash }) => hash),
    Uint8Array.from(cities.flatMap(({ city }) => [city.country.charCodeAt(0), city.country.charCodeAt(1)])),
    Uint8Array.from(cities, ({ city }) => Math.round(Math.log2(Math.max(city.population, 1)))),
    Int16Array.from(
      cities.flatMap(({ city }) =>
        [city.latitude, city.longitude].map((degrees) => Math.round(degrees * DEGREE_SCALE)),
      ),
    ),
  ])
}

function wordColumn(words: GazetteerSources['words']): [number, number][] {
  const kinds = new Map<number, number>()
  for (const [kind, list] of Object.entries(words))
    for (const word of list.filter(isNameWord)) {
      const hash = hashText(word)
      kinds.set(hash, (kinds.get(hash) ?? 0) | NAME_KIND[kind as keyof typeof NAME_KIND])
    }
  return [...kinds].sort(([a], [b]) => a - b)
}

/** One capitalized word in the Latin script. */
const isNameWord = (word: string) => /^\p{Lu}[\p{L}'’-]+$/u.test(word) && /^[\p{Script=Latin}'’-]+$/u.test(word)

interface CityEntry {
  readonly hash: number
  readonly city: City
}

function cityColumn(all: readonly City[]): CityEntry[] {
  const cities = all.filter((city) => city.population >= MIN_POPULATION || SEATS.has(city.featureCode))
  const entries = cities
    .flatMap((city) => formsOf(city).map((form) => ({ hash: hashText(form), city })))
    .sort((a, b) => a.hash - b.hash || b.city.population - a.city.population)
  let run = 0
  return entries.filter(({ hash }, i) => {
    run = entries[i - 1]?.hash === hash ? run + 1 : 0
    return run < MAX_HOMONYMS
  })
}

/** All forms that an English newspaper may write: as listed, without diacritics, without the Arabic article, exonyms. */
function formsOf({ name, country }: City): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼ]/g, '')
    .replaceAll('ı', 'i')
  const bare = plain.replace(/^(?:A[dlnrstz]|A[st]h|El) (?=\p{Lu})/u, '')
  // "Ar Raqqah" → Raqqa, "Hamah" → Hama: the silent h of Arabic names.
  const forms = [
    name,
    plain,
    bare,
    bare.replace(/ah$/, 'a'),
    plain.replace(/^Saint /, 'St. '),
    plain.replace(/^St\. /, 'Saint '),
  ]
  for (const [form, main, code] of EXONYMS) if (main === name && code === country) forms.push(form)
  return [...new Set(forms)].filter((form) => form.length > 2 || form === 'LA')
}
