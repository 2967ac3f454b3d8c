import { type GeoProjection, geoNaturalEarth1, geoPath } from 'd3-geo'
import type { FeatureCollection, MultiPoint } from 'geojson'
import type { JSX } from 'preact'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-110m.json'
import type { EntityActions } from './entity-card.tsx'
import type { MapPoint } from './map-points.ts'
import { words } from './words.ts'

const WIDTH = 348
const HEIGHT = 210
/** Room for dots and their names at the edge, in the picture's units. */
const PADDING = 44
/** One city alone would fill the picture with blank ground; this shows about a country's neighbours. */
const MOST_SCALE = 900

const topology = world as unknown as Topology<{ countries: GeometryCollection }>
const countries = feature(topology, topology.objects.countries)

/** The places of the article on a world drawn from data in the package. Each dot leads to its first mention. */
export default function WorldMap({
  points,
  open,
}: {
  points: readonly MapPoint[]
  open: EntityActions['open']
}): JSX.Element {
  const projection = framing(points)
  const path = geoPath(projection)
  const dots = points.flatMap((point) => {
    const at = projection([point.longitude, point.latitude])
    return at ? [{ point, x: at[0], y: at[1] }] : []
  })
  return (
    <svg class="map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words('mapPicture')}>
      <path class="land" d={path(countries as FeatureCollection) ?? ''} />
      {dots.map(({ point, x, y }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: hidden from readers by ear and key, whom the list below serves
        <g key={point.id} data-type="place" class="map-dot" onClick={() => open(point.id)}>
          <title>{point.name}</title>
          <circle cx={x} cy={y} r={Math.min(3.5 + Math.sqrt(point.count), 8)} />
        </g>
      ))}
      {apart(dots).map(({ point, x, y }) => (
        <text
          key={point.id}
          x={x > WIDTH - 80 ? x - 9 : x + 9}
          y={y + 3.5}
          text-anchor={x > WIDTH - 80 ? 'end' : 'start'}
        >
          {point.name}
        </text>
      ))}
    </svg>
  )
}

/** The part of the world that holds all points, no nearer than `MOST_SCALE`. */
function framing(points: readonly MapPoint[]): GeoProjection {
  const all: MultiPoint = {
    type: 'MultiPoint',
    coordinates: points.map(({ longitude, latitude }) => [longitude, latitude]),
  }
  const middle = points.reduce((sum, { longitude }) => sum + longitude, 0) / Math.max(1, points.length)
  const projection = geoNaturalEarth1().rotate([-middle, 0])
  const box: [[number, number], [number, number]] = [
    [PADDING, PADDING],
    [WIDTH - PADDING, HEIGHT - PADDING],
  ]
  projection.fitExtent(box, all)
  if (!(projection.scale() <= MOST_SCALE)) {
    const [{ longitude, latitude } = { longitude: 0, latitude: 0 }] = points
    projection.scale(MOST_SCALE).translate([0, 0])
    const [x, y] = projection([middle || longitude, meanLatitude(points) ?? latitude]) ?? [0, 0]
    projection.translate([WIDTH / 2 - x, HEIGHT / 2 - y])
  }
  return projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ])
}

const meanLatitude = (points: readonly MapPoint[]): number | undefined =>
  points.length === 0 ? undefined : points.reduce((sum, { latitude }) => sum + latitude, 0) / points.length

/** The dots whose names fit: one that would run into a name before it goes without; its title and the list have it. */
function apart<D extends { x: number; y: number }>(dots: readonly D[]): D[] {
  const kept: D[] = []
  for (const dot of dots)
    if (kept.every(({ x, y }) => Math.abs(y - dot.y) > 12 || Math.abs(x - dot.x) > 80)) kept.push(dot)
  return kept
}
