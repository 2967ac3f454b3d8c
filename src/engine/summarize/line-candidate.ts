import type { CardLine } from '../../types.ts'
import type { StorySentence } from './article-view.ts'

/** A line that a card could show: one an entity and sentence. */
export interface LineCandidate {
  readonly entity: string
  readonly line: CardLine
  readonly view: StorySentence
  /** The rule that found it. */
  readonly rule: string
  /** Whether the sentence tells who or what the entity is. */
  readonly defines: boolean
}
