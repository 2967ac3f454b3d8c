import type { Feature } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-110m.json'

/** The world's countries as shapes (Natural Earth 1:110m, public domain). */
const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
export const countries = feature(topology, topology.objects.countries)

/** What Natural Earth shortens or names otherwise than the browser does. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  'Bosnia and Herz.': 'BA',
  'Central African Rep.': 'CF',
  Congo: 'CG',
  "Côte d'Ivoire": 'CI',
  'Dem. Rep. Congo': 'CD',
  'Dominican Rep.': 'DO',
  'Eq. Guinea': 'GQ',
  'Falkland Is.': 'FK',
  Macedonia: 'MK',
  Myanmar: 'MM',
  Palestine: 'PS',
  'S. Sudan': 'SS',
  'Solomon Is.': 'SB',
  Turkey: 'TR',
  'United States of America': 'US',
  'W. Sahara': 'EH',
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** The shape of a country by its ISO 3166-1 code; undefined for one too small for a map of the world. */
export function countryShape(code: string): Feature | undefined {
  const name = plain(names.of(code) ?? code)
  return countries.features.find(({ properties }) =>
    OWN_NAMES[properties.name] ? OWN_NAMES[properties.name] === code : plain(properties.name) === name,
  )
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace('&', 'and').toLowerCase()
