import type { Frame, QuoteAttribution } from './attribute-quote.ts'
import type { BlockView } from './block-view.ts'
import type { NamedSpeaker } from './named-speaker.ts'
import type { PreviousTurn, SaidWords } from './said-words.ts'

/** Tells who says the words in quotation marks. */
export interface Attributing {
  readonly name: 'extract/attribution'
  /** By the words around the quotation in its own sentence. */
  readonly attribute: (block: BlockView, frame: Frame) => QuoteAttribution | undefined
  /** Null rather than a guess. */
  readonly nameSpeaker: (words: SaidWords, previous: PreviousTurn | undefined) => NamedSpeaker
}

/** What a language brings to quotations. */
export interface Quoting {
  /** Words that titles of works write small: “The Lord of the Rings” is no speech. */
  readonly smallWords: ReadonlySet<string>
  /** Without it quotations have no speaker. */
  readonly attribution?: Attributing
}
