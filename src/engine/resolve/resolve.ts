import type { Entity, NameMention } from '../../types.ts'
import type { Reading } from '../reading.ts'
import type { Gazetteer } from '../recognize/gazetteer.ts'
import { clusterNames } from './cluster-names.ts'
import { fold } from './fold.ts'
import { findReferences } from './references/find-references.ts'
import { toEntity } from './to-entity.ts'
import { settleTypes } from './types/settle-types.ts'
import { withCapitals } from './with-capitals.ts'
import { withLocations } from './with-locations.ts'
import { withPeoples } from './with-peoples.ts'

/**
 * Resolves mentions to entities: each name belongs to exactly one, a pronoun or description to at most one. Entities come
 * in the order of their first mention. Without a gazetteer, places other than countries and regions have no location.
 */
export function resolve(reading: Reading, names: readonly NameMention[], gazetteer?: Gazetteer): Entity[] {
  const entities = clusterNames(reading, settleTypes(reading, names, gazetteer))
    .map((cluster) => toEntity(cluster, ''))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  const located = withLocations(reading, withPeoples(withCapitals(reading, withIds(entities))), gazetteer)
  return withReferences(reading, located)
}

/** "recep-tayyip-erdogan", "erdogan-2": readable and stable within one analysis. */
function withIds(entities: readonly Entity[]): Entity[] {
  const taken = new Map<string, number>()
  return entities.map((entity) => {
    const slug = fold(entity.name).replaceAll(' ', '-')
    const count = (taken.get(slug) ?? 0) + 1
    taken.set(slug, count)
    return { ...entity, id: count === 1 ? slug : `${slug}-${count}` }
  })
}

function withReferences(reading: Reading, entities: readonly Entity[]): Entity[] {
  const references = findReferences(reading, entities)
  return entities.map((entity) => {
    const found = references.get(entity)
    if (!found) return entity
    return { ...entity, mentions: [...entity.mentions, ...found].sort((a, b) => a.start - b.start) }
  })
}
