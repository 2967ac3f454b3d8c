import type { Analysis } from '../types.ts'
import { namedMentions } from './entity-view.ts'

/** A place of the article that the gazetteer can put on a map. */
export interface MapPoint {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly kind: 'country' | 'region' | 'city'
  readonly latitude: number
  readonly longitude: number
  readonly count: number
}

/** The places with known coordinates, the most named first. */
export function mapPoints({ entities }: Analysis): MapPoint[] {
  return entities
    .flatMap((entity) => {
      const { latitude, longitude, country, kind } = entity.location ?? {}
      if (latitude === undefined || longitude === undefined || !country || !kind) return []
      const count = namedMentions(entity).length
      return count === 0 ? [] : [{ id: entity.id, name: entity.name, country, kind, latitude, longitude, count }]
    })
    .toSorted((a, b) => b.count - a.count)
}
