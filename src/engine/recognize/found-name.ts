import type { EntityType } from '../../types.ts'

/** A name of a sentence: its tokens [first, last), its type, and where the title before it begins, if it has one. */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly type: EntityType
  readonly titleFirst?: number
}
