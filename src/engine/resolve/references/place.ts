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
  /** Genders of pronouns near before it that could be nobody for sure: others of that gender are about. */
  readonly unknown: ReadonlySet<Gender>
}
