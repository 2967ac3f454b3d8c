import type { Named } from '../sentence-view.ts'
import type { Subject } from '../subject.ts'

/** How the article says who speaks. */
export interface Attribution {
  readonly rule: `extract/quote-${string}`
  readonly speaker: Subject
  /** Token index of the cue in the block. */
  readonly cue?: number
  readonly addressee?: Named
}
