import type { Analysis, Location, Span } from '../../types.ts'
import { hasCard, namedMentions } from '../entity-view.ts'

/** A place of the article that the gazetteer knows. */
export interface MapPlace extends Pick<Location, 'country' | 'kind'> {
  readonly id: string
  readonly name: string
  /** Its mentions by name, in the text's order. */
  readonly mentions: readonly Span[]
  readonly hasCard: boolean
  /** Absent where it is a country, which is a shape and no dot. */
  readonly point?: readonly [longitude: number, latitude: number]
}

/** The places that a map can show, the most named first. */
export function mapPlaces(analysis: Analysis): MapPlace[] {
  return analysis.entities
    .flatMap(({ id, name, location, ...entity }) => {
      const mentions = namedMentions({ id, name, ...entity })
      if (!location || mentions.length === 0) return []
      const { latitude, longitude, country, kind } = location
      const hasPoint = latitude !== undefined && longitude !== undefined
      if (!hasPoint && kind !== 'country') return []
      const point = hasPoint ? { point: [longitude, latitude] as const } : {}
      return [{ id, name, country, kind, mentions, hasCard: hasCard(analysis, id), ...point }]
    })
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
}
