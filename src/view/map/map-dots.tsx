import type { GeoProjection } from 'd3-geo'
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Span } from '../../types.ts'
import { placeWords } from '../place-words.ts'
import { countWords } from '../words.ts'
import { pointOf } from './frame-places.ts'
import type { MapPlace } from './map-places.ts'
import { nameWidth } from './name-width.ts'
import { placeLabels } from './place-labels.ts'

interface Props {
  readonly projection: GeoProjection
  readonly places: readonly MapPlace[]
  readonly size: { readonly width: number; readonly height: number }
  readonly lang: string
  readonly jump: (span: Span) => void
  readonly onLight: (place: MapPlace) => void
}

/** Named often is larger, but never so large that it hides its neighbours; a country is ground, with a small ring. CSS pixels. */
const radius = ({ mentions, point }: MapPlace): number => (point ? Math.min(3.5 + Math.sqrt(mentions.length), 7) : 3)

/** The dots with their names. Each leads to the next of its mentions, every time that it is pressed. */
export function MapDots({ projection, places, size, lang, jump, onLight }: Props): JSX.Element {
  const visited = useRef(new Map<string, number>())
  const dots = places.flatMap((place) => {
    const [x, y] = projection([...pointOf(place)]) ?? [-1, -1]
    const isInside = x >= 0 && y >= 0 && x <= size.width && y <= size.height
    return isInside ? [{ place, x, y, radius: radius(place), nameWidth: nameWidth(place.name) }] : []
  })
  const sides = placeLabels(dots, size)
  const go = ({ id, mentions }: MapPlace) => {
    const next = (visited.current.get(id) ?? -1) + 1
    visited.current.set(id, next)
    jump(mentions[next % mentions.length]!)
  }
  return (
    <>
      {dots.map(({ place, x, y, radius: r }, index) => (
        <button
          type="button"
          class="map-dot"
          key={place.id}
          data-type="place"
          data-side={sides[index] ?? 'none'}
          data-shape={!place.point}
          style={{ left: `${x}px`, top: `${y}px`, '--r': `${r}px` }}
          onClick={() => go(place)}
          onPointerEnter={() => onLight(place)}
          onFocus={() => onLight(place)}
        >
          <span class="map-name" lang={lang} dir="auto">
            {place.name}
          </span>
          <span class="visually-hidden">
            {placeWords(place)}, {countWords('mentions', place.mentions.length)}
          </span>
        </button>
      ))}
    </>
  )
}
