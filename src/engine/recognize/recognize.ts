import type { NameMention } from '../../types.ts'
import type { Reading } from '../reading.ts'
import type { Resources } from '../resources.ts'

/** The proper names of an article, in order, without overlap. */
export function recognize(_reading: Reading, _resources: Resources): NameMention[] {
  return []
}
