import type { Command } from '../messages.ts'
import type { Settings } from '../settings.ts'
import type { EntityType, Span } from '../types.ts'

/** A mention as it is marked on the page. */
export interface MarkedMention {
  /** Entity id. */
  readonly entity: string
  readonly type: EntityType
  readonly mention: Span
  /** Its live ranges: several where elements or lines part it. */
  readonly ranges: readonly Range[]
}

/**
 * A page whose article is marked, as the cards see it. `open-article.ts` provides it; cards reach the page's text by nothing
 * else.
 */
export interface MarkedPage {
  /** Packed, as JSON: to unpack it is to check each of its spans, and most pages are read without a card. */
  readonly analysis: string
  settings(): Settings
  /** Writes the rules by which an open card's name is painted. To be called before the first opens: new rules cost a style pass. */
  prepare(): void
  /** The mark whose text lies under a point of the viewport (CSS pixels). */
  markAt(x: number, y: number): MarkedMention | undefined
  /** The mark at a span of the article, if it is still on the page. */
  markOf(span: Span): MarkedMention | undefined
  /** The live ranges of a span of the article; empty when it is gone from the page. */
  rangesOf(span: Span): Range[]
  /** Scrolls to a span, flashes it, and tells whether it still stands on the page. */
  jump(span: Span): boolean
  /** Paints a mention as the one whose card is open; undefined: none. */
  setActive(mention: Pick<MarkedMention, 'type' | 'mention'> | undefined): void
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

/** Shows cards for an article until the signal aborts. @throws if its analysis cannot be read. */
export type StartCards = (page: MarkedPage, signal: AbortSignal) => Cards

/** What the rest of the content script can ask of the cards. */
export interface Cards {
  command(command: Command): void
  /** What a pointer did before they were there. */
  hear(event: PointerEvent): void
  /** What is pinned, for `restore` by the cards of another analysis of the article. */
  kept(): readonly KeptCard[]
  restore(kept: readonly KeptCard[]): void
}
