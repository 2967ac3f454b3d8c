import type { EntityType } from '../../types.ts'
import type { TokenRange } from '../text/tokens.ts'

/** A name of a sentence: its tokens [first, last), its type, and where the title before it begins, if it has one. */
export interface FoundName extends TokenRange {
  readonly type: EntityType
  readonly titleFirst?: number
}
