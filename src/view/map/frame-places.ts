import { type GeoProjection, geoArea, geoCentroid, geoNaturalEarth1 } from 'd3-geo'
import type { Polygon } from 'geojson'
import { countryShape } from './countries.ts'
import type { MapPlace } from './map-places.ts'

export interface Frame {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** How many times nearer than what shows all. */
  readonly zoom: number
  /** What is in the middle of a map that is nearer. */
  readonly middle: Point | undefined
}

export type Point = readonly [longitude: number, latitude: number]

/** Room for dots and their names at the edge, CSS pixels. */
const PADDING = 40
/** One city alone would fill the picture with blank ground; this shows about a country's neighbours. */
const NEAREST = 900

/** The part of the world that holds all places, not nearer than their neighbourhood, or a nearer part around a point. */
export function framePlaces(places: readonly MapPlace[], { width, height, zoom, middle }: Frame): GeoProjection {
  const points = places.map(pointOf)
  const projection = geoNaturalEarth1().rotate([-meanLongitude(points), 0])
  projection.fitExtent(
    [
      [PADDING, PADDING],
      [width - PADDING, height - PADDING],
    ],
    { type: 'MultiPoint', coordinates: points.map((point) => [...point]) },
  )
  // Places on one spot fit at any scale: then there is no middle between them to find.
  const whole = Number.isFinite(projection.scale()) ? projection.invert?.([width / 2, height / 2]) : undefined
  const scale = whole ? Math.min(projection.scale(), NEAREST) : NEAREST
  const centre = (zoom > 1 && middle) || whole || points[0] || [0, 0]
  projection.scale(scale * zoom).translate([0, 0])
  const [x, y] = projection([...centre]) ?? [0, 0]
  return projection.translate([width / 2 - x, height / 2 - y]).clipExtent([
    [0, 0],
    [width, height],
  ])
}

/** A country stands in the middle of its largest part: France not in the sea between Europe and Guiana. */
export const pointOf = ({ point, country }: MapPlace): Point => {
  const shape = point ? undefined : countryShape(country)?.geometry
  if (!shape) return point ?? [0, 0]
  const parts: Polygon[] =
    shape.type === 'MultiPolygon'
      ? shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
      : [shape as Polygon]
  return geoCentroid(parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest)))
}

/** The middle of places on both sides of the date line lies between them, not on the other side of the world. */
function meanLongitude(points: readonly Point[]): number {
  const radians = points.map(([longitude]) => (longitude * Math.PI) / 180)
  const sum = (of: (angle: number) => number) => radians.reduce((total, angle) => total + of(angle), 0)
  return (Math.atan2(sum(Math.sin), sum(Math.cos)) * 180) / Math.PI
}
