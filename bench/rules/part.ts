import type { Article } from '../../src/types.ts'
import type { Analyze, Examined } from './measure.ts'

/** A part of the engine that can be left out. */
export interface Part {
  readonly id: string
  /** Whether an article may be read otherwise without it; what cannot need not be read again. */
  readonly mayChange: (article: Article, examined: Examined) => boolean
  /** The engine without it. */
  readonly without: () => Promise<Analyze>
}
