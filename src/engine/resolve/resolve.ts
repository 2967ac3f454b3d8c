import type { Entity, NameMention } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { fold } from './fold.ts'
import { findReferences } from './references/find-references.ts'
import { tieNames } from './tie-names.ts'
import { toEntity } from './to-entity.ts'
import { withCapitals } from './with-capitals.ts'

/** Ties mentions to entities: each name mention belongs to exactly one. Entities come in the order of their first mention. */
export function resolve(reading: Reading, names: readonly NameMention[]): Entity[] {
  const clusters = [...tieNames(reading, names)]
  const entities = clusters
    .map((cluster) => toEntity(cluster, ''))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  return withReferences(reading, withCapitals(reading, withIds(entities)))
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
