import type { ResolvedReading } from '../../../../src/engine/reading.ts'
import { segment } from '../../../../src/engine/segment/segment.ts'
import type { Block, Entity, EntityType } from '../../../../src/types.ts'

/** A reading whose entities are given by their names: `{ Acme: 'organization' }`; every occurrence is a mention. */
export function read(text: string, types: Readonly<Record<string, EntityType>>): ResolvedReading {
  const blocks = [...text.matchAll(/\S(?:.|\n(?!\n))*/g)].map(
    (match): Block => ({ kind: 'paragraph', start: match.index, end: match.index + match[0].length }),
  )
  const article = { url: 'about:test', headline: '', language: 'en', text, blocks }
  return {
    article,
    sentences: segment(article),
    entities: Object.entries(types).map(([name, type]) => entity(text, name, type)),
  }
}

function entity(text: string, name: string, type: EntityType): Entity {
  const mentions = [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    kind: 'name' as const,
  }))
  return { id: name, type, name, aliases: [], mentions, merges: [] }
}
