import { type GeoProjection, geoGraticule10, geoPath } from 'd3-geo'
import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Span } from '../../types.ts'
import { words } from '../words.ts'
import { countries, countryShape } from './countries.ts'
import { framePlaces, type Point, pointOf } from './frame-places.ts'
import { MapDots } from './map-dots.tsx'
import type { MapPlace } from './map-places.ts'
import { useWidth } from './use-width.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

interface Props {
  readonly places: readonly MapPlace[]
  /** BCP 47, the article's. */
  readonly lang: string
  readonly jump: (span: Span) => void
}

/** Height by width. */
const SHAPE = 0.62

/** The places of the article on a world drawn from data in the package: cities as dots, countries as ground. */
export default function WorldMap({ places, lang, jump }: Props): JSX.Element {
  const { ref, width } = useWidth<HTMLDivElement>()
  const [{ zoom, middle }, setView] = useState<{ zoom: number; middle?: Point }>({ zoom: 1 })
  /** The place last pointed at. The map goes there when it comes nearer, and stays put until then. */
  const lit = useRef(places[0])
  const size = { width, height: Math.round(width * SHAPE) }
  const projection = width > 0 ? framePlaces(places, { ...size, zoom, middle }) : undefined
  const setZoom = (next: number) => {
    const around = lit.current ? pointOf(lit.current) : middle
    setView({ zoom: next, ...(around && { middle: around }) })
    lit.current = undefined
  }
  const drag = (x: number, y: number) => {
    const to = projection?.invert?.([size.width / 2 - x, size.height / 2 - y])
    if (to && zoom > 1) setView({ zoom, middle: to })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div class="map" ref={ref} role="group" aria-label={words('mapPicture')} data-near={zoom > 1}>
      {projection && (
        <>
          <Ground projection={projection} places={places} size={size} drag={drag} />
          <MapDots {...{ projection, places, size, lang, jump }} onLight={(place) => (lit.current = place)} />
        </>
      )}
      <ZoomButtons zoom={zoom} setZoom={setZoom} />
    </div>
  )
}

interface GroundProps {
  readonly projection: GeoProjection
  readonly places: readonly MapPlace[]
  readonly size: { readonly width: number; readonly height: number }
  /** CSS pixels since the last call. */
  readonly drag: (x: number, y: number) => void
}

function Ground({ projection, places, size: { width, height }, drag }: GroundProps): JSX.Element {
  const path = geoPath(projection)
  const named = places.filter(({ kind }) => kind === 'country').flatMap(({ country }) => countryShape(country) ?? [])
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => event.buttons === 1 && drag(event.movementX, event.movementY)}
    >
      <path class="grid" d={path(geoGraticule10()) ?? ''} />
      <path class="land" d={path(countries) ?? ''} />
      <path class="land named" d={path({ type: 'FeatureCollection', features: named }) ?? ''} />
    </svg>
  )
}
