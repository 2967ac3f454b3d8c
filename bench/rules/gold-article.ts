import type { EntityType } from '../../src/types.ts'

/** One article as it was labelled by hand: `gold/README.md` of the labels. A part that is absent is not scored. */
export interface GoldArticle {
  readonly id: string
  readonly entities: readonly GoldEntity[]
  /** Names that are in the text and that nobody has to find. */
  readonly optional?: readonly string[]
  /** What is no name. */
  readonly never?: readonly string[]
  /** Whether all names are labelled. */
  readonly complete?: boolean
  readonly quotes?: readonly GoldQuote[]
  readonly figures?: readonly { readonly text: string }[]
  readonly dates?: readonly GoldDate[]
  readonly ties?: readonly { readonly between: readonly string[] }[]
  /** Lines of the page that belong to no article. */
  readonly furniture?: readonly string[]
}

export interface GoldEntity {
  readonly id: string
  readonly type: EntityType
  /** All that are right, where there are more. */
  readonly types?: readonly EntityType[]
  /** Each form with how often it stands in the article. */
  readonly names: Readonly<Record<string, number>>
  readonly alternatives?: readonly string[]
  readonly role?: string
  readonly stands_for?: string
}

export interface GoldQuote {
  readonly starts: string
  /** Id of a labelled entity; null where the article names nobody. */
  readonly speaker: string | null
}

export interface GoldDate {
  readonly text: string
  /** ISO 8601 at its precision. */
  readonly resolves: string
}

/** Reference cards of one article. */
export interface GoldCards {
  readonly id: string
  readonly cards: readonly GoldCard[]
  readonly summary: readonly string[]
  readonly ties: readonly { readonly between: readonly string[] }[]
  readonly figures: readonly { readonly text: string }[]
  readonly dates: readonly GoldDate[]
}

export interface GoldCard {
  /** Id of a labelled entity. */
  readonly entity: string
  /** Best first. */
  readonly lines: readonly { readonly text: string }[]
  /** What would mislead. */
  readonly bad?: readonly string[]
}

/** All forms that a labelled entity may be found by. */
export const formsOf = ({ names, alternatives = [] }: GoldEntity): ReadonlySet<string> =>
  new Set([...Object.keys(names), ...alternatives].map((form) => form.normalize('NFC')))
