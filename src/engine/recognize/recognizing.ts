import type { Article, Sentence, Token } from '../../types.ts'
import type { FoundName } from './found-name.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Model } from './model/open-model.ts'

/** Names of each sentence, in order, without overlap. */
export type FoundNames = readonly (readonly FoundName[])[]

/** Where names are found. */
export interface Surroundings {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly gazetteer: Gazetteer | undefined
  /** The language's. */
  readonly borders: readonly Border[]
  /** The language's. */
  readonly joins: readonly Join[]
}

/** Mends what was found, by what one place alone does not tell. */
export interface Repair {
  readonly name: `recognize/${string}`
  readonly mend: (found: FoundNames, surroundings: Surroundings) => FoundNames
}

/** Splits a name where it is several, trims it, or gives it as it is. */
export interface Border {
  readonly name: `recognize/${string}`
  readonly mend: (tokens: readonly Token[], name: FoundName) => readonly FoundName[]
}

/** Gives the longer name that a name of a sentence is part of, or itself. */
export interface Join {
  readonly name: `recognize/${string}`
  readonly join: (tokens: readonly Token[], name: FoundName, all: readonly FoundName[]) => FoundName
}

/** What a language brings to the finding of names. */
export interface Recognizing {
  /** Finds them by the language's model. Without it, or without the model, only names are found that are sure in any language. */
  readonly tagger?: (surroundings: Surroundings, model: Model) => FoundNames
  /** In this order; not asked where no model found names. */
  readonly repairs: readonly Repair[]
  /** For the repairs: what is wrong with one name by itself, and what is one with its neighbours; each in this order. */
  readonly borders?: readonly Border[]
  readonly joins?: readonly Join[]
}
