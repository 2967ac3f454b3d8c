import type { Entity, Gender } from '../../../types.ts'

/** The one entity that all of them name; undefined where they name several or none. */
export function onlyEntity(named: readonly { readonly entity: Entity }[]): Entity | undefined {
  const entities = new Set(named.map(({ entity }) => entity))
  return entities.size === 1 ? named[0]!.entity : undefined
}

/** Whether "he" or "she" can mean an entity: whose gender is not known may be either. */
export const isOfGender = ({ gender }: Entity, wanted: Gender | undefined): boolean =>
  gender === undefined || gender === wanted
