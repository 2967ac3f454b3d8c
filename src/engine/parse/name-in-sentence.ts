import type { EntityType, Span } from '../../types.ts'

/** A name where it stands, as the parser needs to know it. */
export interface NameInSentence extends Span {
  readonly type: EntityType
  /** Index into the sentences of the article. */
  readonly sentence: number
}
