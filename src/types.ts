/**
 * Every noun of the domain, as plain readonly JSON. What `npm run analyze` prints is an `Analysis`.
 */

/** Half-open range [start, end) in UTF-16 code units of `Article.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'quote' | 'listItem' | 'caption'

/** One block of the page's text. Blocks are in the text's order, do not overlap and are joined by a blank line. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** The text of one article, with all its furniture left out. */
export interface Article {
  readonly url: string
  /** May be empty. Where it is not, it is also the first block of `text`. */
  readonly headline: string
  readonly byline?: string
  readonly siteName?: string
  /** BCP 47. */
  readonly language: string
  /** ISO 8601, a date or a date with time. */
  readonly datePublished?: string
  readonly text: string
  readonly blocks: readonly Block[]
}

/** What is known of an article beside its text. */
export type Metadata = Omit<Article, 'text' | 'blocks'>

/** The shown text of a page or of a part of it, and how it is laid out, as plain data: what an article is selected from. */
export interface PageOutline {
  readonly metadata: Metadata
  /** The elements around the blocks, each after the one around it. The first is the whole. */
  readonly elements: readonly OutlineElement[]
  /** In the page's order. */
  readonly blocks: readonly OutlineBlock[]
}

export interface OutlineElement {
  /** As the page calls it: `DIV`. */
  readonly name: string
  readonly classes: string
  readonly id: string
  /** Index of the element around it; absent at the whole. */
  readonly parent?: number
}

export interface OutlineBlock {
  readonly kind: BlockKind
  /** On one line, not empty. */
  readonly text: string
  /** Characters of it that are links to other pages. */
  readonly linked: number
  /** Index of the innermost element that holds all of it. */
  readonly element: number
}

/** A word, number or punctuation mark. */
export interface Token extends Span {
  readonly text: string
}

export interface Sentence extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number
  readonly tokens: readonly Token[]
}

export type EntityType = 'person' | 'place' | 'organization' | 'event' | 'other'

/** `name` is a proper name; `nominal` a description that stands for it ("the group"); `pronoun` "he", "they". */
export type MentionKind = 'name' | 'nominal' | 'pronoun'

export interface Mention extends Span {
  readonly kind: MentionKind
}

/** What the recognizer finds: a proper name in the text, without title, article or possessive. */
export interface NameMention extends Mention {
  readonly kind: 'name'
  readonly type: EntityType
  /** Index into the sentences of the article. */
  readonly sentence: number
  /** The title before a person's name ("Prime Minister", "Mrs"), not part of the name. */
  readonly title?: Span
}

/** Why two names were taken for one entity: the rule and the words of the article that prove it. */
export interface Merge {
  /** E.g. `resolve/acronym`. */
  readonly rule: string
  /** The alias that was linked to the entity's name by this. */
  readonly alias: string
  /** The proof in the article's words; absent where a lexicon entry is the proof. */
  readonly proof?: Span
}

export type Gender = 'female' | 'male'

export interface Entity {
  /** Stable within one analysis. */
  readonly id: string
  readonly type: EntityType
  /** The fullest form in the article. */
  readonly name: string
  /** Other names of it in this article, each once, without `name`. */
  readonly aliases: readonly string[]
  /** In the text's order. */
  readonly mentions: readonly Mention[]
  /** For a capital or seat that acts as a government: an entity id, or a plain name if the article does not name it. */
  readonly standsFor?: string
  /** For a people ("Turkish"): its country, an entity id, or a plain name if the article does not name it. */
  readonly peopleOf?: string
  /** Where in the world a place is, from the gazetteer ("city", country code "SY"). */
  readonly location?: Location
  /** Persons only: what titles, given names and words beside the name tell. */
  readonly gender?: Gender
  readonly merges: readonly Merge[]
}

/** A place as the gazetteer knows it. */
export interface Location {
  readonly kind: 'country' | 'region' | 'city'
  /** ISO 3166-1 alpha-2 of the country that it is or lies in. */
  readonly country: string
  /** Degrees, WGS 84. */
  readonly latitude?: number
  readonly longitude?: number
}

export type Relation = 'role' | 'description' | 'definition' | 'statement'

export interface Fact {
  /** Entity id. */
  readonly subject: string
  readonly relation: Relation
  readonly span: Span
  /** The sentence that holds the span. */
  readonly provenance: Span
  /** Entity id of who says so, where it is not the narrator. */
  readonly speaker?: string
  /** The source in the article's words, where it is no entity ("media reports"). */
  readonly source?: Span
  /** ISO 8601 at its real precision. */
  readonly date?: string
  /** Which rule found it, e.g. `extract/apposition`. */
  readonly rule: string
}

/** A direct quotation; the span covers the words between the marks. */
export interface Quote extends Span {
  /** Entity id; null where the article does not say who speaks. */
  readonly speaker: string | null
  readonly addressee?: string
  /** The verb that reports it ("said"). */
  readonly cue?: Span
  readonly provenance: Span
  readonly rule: string
}

/** A number with what it counts. */
export interface Figure extends Span {
  readonly value: number
  /** "%", "USD", "km", "million" is no unit. */
  readonly unit?: string
  readonly of?: Span
  readonly provenance: Span
}

export interface DateMention extends Span {
  /** ISO 8601 at its real precision ("2016-08", "2014", "2016-09-07"); null where it cannot be known. */
  readonly resolved: string | null
  readonly provenance: Span
}

/** Two entities that the article brings together in at least one sentence. */
export interface Tie {
  readonly between: readonly [string, string]
  readonly provenance: readonly Span[]
}

export type LineKind = 'role' | 'description' | 'definition' | 'statement' | 'quote' | 'figure'

export interface CardLine extends Span {
  readonly kind: LineKind
  /** Entity id of who says so, for quotes and claims. */
  readonly speaker?: string
}

/** What a card shows under the name, best first, at most four lines. */
export interface Card {
  /** Entity id. */
  readonly entity: string
  readonly lines: readonly CardLine[]
}

/** All that the engine finds in one article. */
export interface Analysis {
  readonly article: Article
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
  readonly dates: readonly DateMention[]
  readonly ties: readonly Tie[]
  /** One an entity that is worth a card. */
  readonly cards: readonly Card[]
  /** Three to five sentences, in the article's order. */
  readonly summary: readonly Span[]
}
