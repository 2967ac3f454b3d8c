import type { Quoted } from '../../reading.ts'
import type { Frame, QuoteAttribution } from './attribute-quote.ts'
import type { BlockView } from './block-view.ts'

/** A quotation in its surroundings. */
export interface SaidWords {
  readonly quoted: Quoted
  readonly block: BlockView
  readonly frame: Frame
  readonly attribution: QuoteAttribution | undefined
}

/** The quotation before, and who was found to say it. */
export interface PreviousTurn {
  readonly words: SaidWords
  readonly speaker: string | null
}

/** Where a subject stands, and what was said before. */
export interface Situation {
  readonly words: SaidWords
  /** The block of the subject: that of the words or the one before. */
  readonly block: BlockView
  readonly previous: PreviousTurn | undefined
}
