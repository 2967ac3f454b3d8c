import type { Entity, NameMention } from '../../types.ts'
import type { Reading } from '../reading.ts'

/** Ties mentions to entities: each name mention belongs to exactly one. */
export function resolve(_reading: Reading, _names: readonly NameMention[]): Entity[] {
  return []
}
