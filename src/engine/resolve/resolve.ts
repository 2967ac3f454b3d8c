import { atOnce, type Pieces } from '../../pieces.ts'
import type { Entity, NameMention } from '../../types.ts'
import type { Reading } from '../reading.ts'
import type { Gazetteer } from '../recognize/gazetteer.ts'
import { clusterNames } from './cluster-names.ts'
import { fold } from './fold.ts'
import type { References, Resolving } from './resolving.ts'
import { toEntity } from './to-entity.ts'

/** How names are told apart, and where places lie. */
export interface Resolver extends Resolving {
  /** Without it, places other than countries and regions have no location. */
  readonly gazetteer?: Gazetteer
}

/**
 * Ties mentions to entities: each name belongs to exactly one, a pronoun or description to at most one. Entities come
 * in the order of their first mention.
 */
export const resolve = (reading: Reading, names: readonly NameMention[], resolver: Resolver): Entity[] =>
  atOnce(resolveInPieces(reading, names, resolver))

export function* resolveInPieces(
  reading: Reading,
  names: readonly NameMention[],
  resolver: Resolver,
): Pieces<Entity[]> {
  const { gazetteer, types, additions, references } = resolver
  const typed = types ? types.settle(reading, names, gazetteer) : names
  yield
  const clusters = yield* clusterNames(reading, typed, resolver)
  let entities: readonly Entity[] = withIds(
    clusters.map((cluster) => toEntity(cluster, '')).sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start),
  )
  for (const { add } of additions) {
    yield
    entities = add(entities, reading, gazetteer)
  }
  yield
  return withReferences(reading, entities, references)
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

function withReferences(reading: Reading, entities: readonly Entity[], references: References | undefined): Entity[] {
  const found = references?.find(reading, entities)
  return entities.map((entity) => {
    const more = found?.get(entity)
    if (!more) return entity
    return { ...entity, mentions: [...entity.mentions, ...more].sort((a, b) => a.start - b.start) }
  })
}
