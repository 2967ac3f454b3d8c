import { ENGLISH } from '../../../../src/engine/languages/en/index.ts'
import type { ResolvedReading } from '../../../../src/engine/resolve/resolved-reading.ts'
import { readingOf } from '../../../../src/engine/segment/reading-of.ts'
import type { Entity, EntityType } from '../../../../src/types.ts'
import { articleOf } from '../../article-of.ts'
import { withSyntax } from '../../with-syntax.ts'

/** A reading whose entities are given by their names: `{ Acme: 'organization' }`; every occurrence is a mention. */
export function read(text: string, types: Readonly<Record<string, EntityType>>): ResolvedReading {
  const entities = Object.entries(types).map(([name, type]) => entity(text, name, type))
  return { ...withSyntax(readingOf(articleOf(text), ENGLISH.segment), entities), entities }
}

function entity(text: string, name: string, type: EntityType): Entity {
  const mentions = [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    kind: 'name' as const,
  }))
  return { id: name, type, name, aliases: [], mentions, merges: [] }
}
