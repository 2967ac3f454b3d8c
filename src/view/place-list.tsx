import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Analysis } from '../types.ts'
import type { EntityActions } from './entity-card.tsx'
import { hasCard } from './entity-view.ts'
import { type MapPoint, mapPoints } from './map-points.ts'
import { placeWords } from './place-words.ts'
import { countWords, number, words } from './words.ts'

type Picture = typeof import('./world-map.tsx').default

/** Where it happens: the map, and the same places as a list. */
export function PlaceList({ analysis, actions }: { analysis: Analysis; actions: EntityActions }): JSX.Element {
  const WorldMap = useWorldMap()
  const points = mapPoints(analysis)
  if (points.length === 0) return <p class="empty">{words('noPlaces')}</p>
  const go = (id: string) =>
    hasCard(analysis, id)
      ? actions.open(id)
      : actions.jump(analysis.entities.find((entity) => entity.id === id)!.mentions[0]!)
  return (
    <>
      <div class="map-frame">{WorldMap && <WorldMap points={points} open={go} />}</div>
      <ul class="places" data-type="place">
        {points.map((point) => (
          <Place key={point.id} point={point} lang={analysis.article.language} go={go} />
        ))}
      </ul>
    </>
  )
}

const Place = ({ point, lang, go }: { point: MapPoint; lang: string; go: (id: string) => void }) => (
  <li>
    <button type="button" onClick={() => go(point.id)}>
      <span class="dot" />
      <span lang={lang} dir="auto">
        {point.name}
      </span>
      <small class="soft cut">{placeWords(point)}</small>
      <span class="n" aria-hidden="true">
        {number(point.count)}
      </span>
      <span class="visually-hidden">{countWords('mentions', point.count)}</span>
    </button>
  </li>
)

/** The world is 100 KB: it is loaded when it is first looked at. */
function useWorldMap(): Picture | undefined {
  const [picture, setPicture] = useState<{ WorldMap: Picture }>()
  useEffect(() => {
    import('./world-map.tsx').then(({ default: WorldMap }) => setPicture({ WorldMap }))
  }, [])
  return picture?.WorldMap
}
