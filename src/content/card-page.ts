import type { Settings } from '../settings.ts'
import type { Analysis, Entity, Mention, Span } from '../types.ts'

/** A mention as it is painted on the page. */
export interface PaintedMention {
  readonly entity: Entity
  readonly mention: Mention
  /** Its live ranges: several where elements or lines part it. */
  readonly ranges: readonly Range[]
}

/** A pinned card, as it is found again in another analysis of its article. */
export interface KeptCard {
  /** Of its name. */
  readonly name: string
  /** Where its mention began, and what it read. */
  readonly start: number
  readonly words: string
  /** Where the card stands, CSS pixels of the viewport. */
  readonly left: number
  readonly top: number
}

/** What hover and card need of the page. `content/index.ts` provides it; nothing else reaches the page's DOM. */
export interface CardPage {
  readonly analysis: Analysis
  readonly settings: Settings
  /** The painted mention whose text lies under a point of the viewport (CSS pixels). */
  mentionAt(x: number, y: number): PaintedMention | undefined
  /** The painted mention at a span of the article, if it is still on the page. */
  mentionOf(span: Span): PaintedMention | undefined
  /** The live ranges of a span of the article; empty when it is gone from the page. */
  rangesOf(span: Span): Range[]
  /** Scrolls to a span, flashes it, and tells whether it still stands on the page. */
  jump(span: Span): boolean
  /** Paints a mention as the one whose card is open; undefined: none. */
  setActive(mention: PaintedMention | undefined): void
}
