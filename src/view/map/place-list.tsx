import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Analysis } from '../../types.ts'
import type { EntityActions } from '../entity-card.tsx'
import { placeWords } from '../place-words.ts'
import { countWords, number, words } from '../words.ts'
import { type MapPlace, mapPlaces } from './map-places.ts'

type Picture = typeof import('./world-map.tsx').default

/** Where it happens: the map, and the same places as a list. */
export function PlaceList({ analysis, actions }: { analysis: Analysis; actions: EntityActions }): JSX.Element {
  const WorldMap = useWorldMap()
  const places = mapPlaces(analysis)
  if (places.length === 0) return <p class="empty">{words('noPlaces')}</p>
  const lang = analysis.article.language
  return (
    <>
      <div class="map-frame">{WorldMap && <WorldMap places={places} lang={lang} jump={actions.jump} />}</div>
      <ul class="places" data-type="place">
        {places.map((place) => (
          <Place key={place.id} place={place} lang={lang} actions={actions} />
        ))}
      </ul>
    </>
  )
}

const Place = ({ place, lang, actions }: { place: MapPlace; lang: string; actions: EntityActions }) => (
  <li>
    <button type="button" onClick={() => (place.hasCard ? actions.open(place.id) : actions.jump(place.mentions[0]!))}>
      <span class="dot" data-shape={!place.point} />
      <span class="cut" lang={lang} dir="auto">
        {place.name}
      </span>
      <small class="soft cut">{placeWords(place)}</small>
      <span class="n" aria-hidden="true">
        {number(place.mentions.length)}
      </span>
      <span class="visually-hidden">{countWords('mentions', place.mentions.length)}</span>
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
