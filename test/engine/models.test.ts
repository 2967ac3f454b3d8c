import { describe, expect, it } from 'vitest'
import { countryByName } from '../../src/engine/languages/country-by-name.ts'
import { CAPITAL_OF, COUNTRY_NAMES } from '../../src/engine/languages/en/names/index.ts'
import { MODEL_PATHS, ModelError, openModels } from '../../src/engine/models.ts'
import { packSections } from '../../src/engine/read-sections.ts'
import { locate } from '../../src/engine/recognize/gazetteer.ts'
import { readBinary, readModels } from '../../src/train/read-models.ts'

const file = () => readBinary(MODEL_PATHS.gazetteer)
const damaged = (at: number) => {
  const bytes = file()
  new Uint8Array(bytes)[at]! ^= 0xff
  return bytes
}

describe('openModels', () => {
  it.each([
    ['empty', new ArrayBuffer(0), 'is cut short'],
    ['text', new TextEncoder().encode('x'.repeat(800)).buffer, 'is no file of Sidelight'],
    ['cut', file().slice(0, 80_000), 'is cut short'],
    [
      'another version',
      packSections(
        { file: '', version: 99 },
        Array.from({ length: 6 }, () => new Uint8Array(8)),
      ),
      'is of version 99',
    ],
    ['a flipped byte', damaged(90_000), 'is damaged'],
    ['a flipped section length', damaged(21), 'is damaged'],
  ])('names a damaged file: %s', (_, gazetteer, problem) => {
    expect(() => openModels({ gazetteer })).toThrow(ModelError)
    expect(() => openModels({ gazetteer })).toThrow(`${MODEL_PATHS.gazetteer}: ${problem}`)
  })

  it('takes a missing file for what it is', () => expect(openModels({})).toEqual({}))
})

describe('locate', () => {
  const { gazetteer } = readModels()
  it.each([
    ['Syria', 'country', 'SY'],
    ['Turkey', 'country', 'TR'],
    ['Texas', 'region', 'US'],
    ['Raqqa', 'city', 'SY'],
    ['Geneva', 'city', 'CH'],
    ['London', 'city', 'GB'],
  ])('%s is a %s in %s', (name, kind, country) => expect(locate(name, gazetteer)).toMatchObject({ kind, country }))
  it.each([
    ['Washington', 'US', 38.9],
    ['Washington DC', 'US', 38.9],
    ['Panama City', 'PA', 8.99],
  ])('%s is the capital of that name', (name, country, latitude) => {
    const location = locate(name, gazetteer)
    expect(location?.country).toBe(country)
    expect(location?.latitude).toBeCloseTo(latitude, 1)
  })
  it.each([...CAPITAL_OF].filter(([, country]) => country !== 'European Union'))('%s lies in %s', (city, country) =>
    expect(locate(city, gazetteer)?.country).toBe(COUNTRY_NAMES.get(country) ?? countryByName(country)),
  )
  it('prefers the country of the article', () => expect(locate('London', gazetteer, 'CA')?.country).toBe('CA'))
  it('knows no invented place', () => expect(locate('Xyzzyville', gazetteer)).toBeUndefined())
})
