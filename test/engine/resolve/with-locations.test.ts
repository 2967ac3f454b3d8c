import { describe, expect, test } from 'vitest'
import { withLocations } from '../../../src/engine/resolve/with-locations.ts'
import type { Location } from '../../../src/types.ts'
import { resolveMarked } from './marked-text.ts'

const city = (country: string): Location => ({ kind: 'city', country, latitude: 1, longitude: 2 })
const CITIES: Readonly<Record<string, readonly Location[]>> = {
  Paris: [city('FR'), city('US')],
  Moscow: [city('RU'), city('US')],
  Tinyville: [city('BR'), city('GB')],
}
const gazetteer = {
  kindsOf: () => 0,
  citySize: (name: string) => (name === 'Tinyville' ? 12 : 21),
  citiesOf: (name: string) => [...(CITIES[name] ?? [])],
}

const countriesOf = (marked: string) => {
  const { article, entities } = resolveMarked(marked)
  return withLocations({ article, sentences: [], quoted: [] }, entities, gazetteer).map(
    ({ location }) => location?.country,
  )
}

describe('where a place lies', () => {
  test.each([
    ['[L Syria] slept.', ['SY']],
    ['[L Paris] slept.', ['FR']],
    ['[L Paris] slept. The [L U.S.] woke. The [L U.S.] won.', ['FR', 'US']],
    ['[L Moscow], [L Idaho], slept.', ['US', 'US']],
    ['[L Tinyville] slept. [L Britain] woke.', ['GB', 'GB']],
    ['[L Nowhere] slept.', [undefined]],
    ['[P Paris] slept.', [undefined]],
  ])('%s', (text, countries) => expect(countriesOf(text)).toEqual(countries))
})
