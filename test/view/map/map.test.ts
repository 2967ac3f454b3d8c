import '../browser-words.ts'
import { describe, expect, test } from 'vitest'
import { countries, countryShape } from '../../../src/view/map/countries.ts'
import { framePlaces, pointOf } from '../../../src/view/map/frame-places.ts'
import { type MapPlace, mapPlaces } from '../../../src/view/map/map-places.ts'
import { type Dot, placeLabels } from '../../../src/view/map/place-labels.ts'
import { RIVER } from '../river-analysis.ts'

describe('mapPlaces', () => {
  const located = (location: MapPlaceLocation) =>
    mapPlaces({ ...RIVER, entities: RIVER.entities.map((entity) => ({ ...entity, location })) })
  type MapPlaceLocation = NonNullable<(typeof RIVER.entities)[number]['location']>

  test('only places that are somewhere', () => {
    expect(mapPlaces(RIVER).map(({ name, point, mentions }) => [name, point, mentions.length])).toEqual([
      ['Lomé', [1.22, 6.13], 2],
    ])
  })

  test('a country needs no point, a city does; the most named comes first', () => {
    expect(located({ kind: 'country', country: 'TG' }).map(({ name }) => name)[0]).toBe('Amara Diallo')
    expect(located({ kind: 'city', country: 'TG' })).toEqual([])
  })
})

describe('countryShape', () => {
  test.each([
    ['TG', 'Togo'],
    ['US', 'United States of America'],
    ['TR', 'Turkey'],
    ['CI', "Côte d'Ivoire"],
    ['CG', 'Congo'],
    ['CD', 'Dem. Rep. Congo'],
    ['SS', 'S. Sudan'],
  ])('%s is %s', (code, name) => expect(countryShape(code)?.properties?.['name']).toBe(name))

  test.each(['MT', 'ZZ', ''])('“%s” has none', (code) => expect(countryShape(code)).toBeUndefined())

  test('nearly every shape is found by a code', () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
    const found = new Set(letters.flatMap((a) => letters.map((b) => countryShape(a + b))))
    const lost = countries.features.filter((shape) => !found.has(shape)).map(({ properties }) => properties.name)
    // No code of ISO 3166-1 stands for these.
    expect(lost.sort()).toEqual(
      ['Fr. S. Antarctic Lands', 'Kosovo', 'N. Cyprus', 'Somaliland'].filter((name) => lost.includes(name)),
    )
  })
})

describe('framePlaces', () => {
  const place = (id: string, point: readonly [number, number]): MapPlace => ({
    id,
    name: id,
    country: 'XX',
    kind: 'city',
    mentions: [{ start: 0, end: 1 }],
    hasCard: false,
    point,
  })
  const size = { width: 348, height: 216 }
  const at = (places: readonly MapPlace[], zoom = 1, middle = places[0]) => {
    const projection = framePlaces(places, { ...size, zoom, middle: middle && pointOf(middle) })
    return places.map((one) => projection([...pointOf(one)])!.map(Math.round))
  }

  test('one place stands in the middle', () => expect(at([place('Lomé', [1.2, 6.1])])).toEqual([[174, 108]]))

  test.each([
    ['two continents', [place('Lomé', [1.2, 6.1]), place('Lima', [-77, -12])]],
    ['both sides of the date line', [place('Suva', [178, -18]), place('Apia', [-172, -14])]],
    ['one spot twice', [place('a', [10, 50]), place('b', [10, 50])]],
    ['the corners of the world', [place('a', [-179, 80]), place('b', [179, -80]), place('c', [0, 0])]],
  ])('%s: all are inside', (_, places) => {
    for (const [x, y] of at(places)) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(size.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(size.height)
    }
  })

  test('the date line does not part neighbours', () => {
    const [suva, apia] = at([place('Suva', [178, -18]), place('Apia', [-172, -14])])
    expect(suva![0]).toBeLessThan(apia![0]!)
  })

  test('nearer, around the place that is asked for', () => {
    const places = [place('Lomé', [1.2, 6.1]), place('Lima', [-77, -12])]
    expect(at(places, 4, places[1])[1]).toEqual([174, 108])
  })

  test.each([
    ['TG', [1, 8]],
    ['FR', [2, 47]],
  ])('%s stands in the middle of its largest part', (country, middle) => {
    const { point: _, ...whole } = { ...place('', [0, 0]), country }
    expect(pointOf(whole).map(Math.round)).toEqual(middle)
  })
})

describe('placeLabels', () => {
  const size = { width: 300, height: 200 }
  const dot = (x: number, y: number, nameWidth = 60): Dot => ({ x, y, radius: 5, nameWidth })

  test.each([
    ['alone', [dot(100, 100)], ['right']],
    ['at the right edge', [dot(290, 100)], ['left']],
    ['no room at either side', [dot(150, 100, 280)], ['above']],
    ['at the top as well', [dot(150, 4, 280)], ['below']],
    ['side by side', [dot(100, 100), dot(120, 100)], ['left', 'right']],
    ['wider than the map', [dot(150, 100, 400)], [undefined]],
    [
      'one spot five times',
      Array.from({ length: 5 }, () => dot(150, 100)),
      ['right', 'left', 'above', 'below', undefined],
    ],
  ])('%s', (_, dots, sides) => expect(placeLabels(dots, size)).toEqual(sides))
})
