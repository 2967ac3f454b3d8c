import type { Gender } from '../../../types.ts'
import type { Narration, Placed } from './narration.ts'

/** Where a reference is looked from: what was named before it. */
export interface Place {
  readonly here: Narration
  /** Index of the reference's first token among the narrator's. */
  readonly at: number
  /** Named and referred to in this sentence before it. */
  readonly before: readonly Placed[]
  /** The last sentence before this in which the narrator says something. */
  readonly previous: Narration | undefined
  /** Named and referred to there. */
  readonly previously: readonly Placed[]
  /** Genders of pronouns here or in the sentence before that stayed unresolved: this one may mean the same unknown person. */
  readonly unknown: ReadonlySet<Gender>
}
