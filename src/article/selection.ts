import type { Drop } from './drop.ts'

/** Blocks of a page's outline that were chosen. */
export interface Selection {
  /** By their indexes, in their order. */
  readonly kept: readonly number[]
  readonly drops: readonly Drop[]
}
