import type { Article, Sentence } from '../../types.ts'
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
}

/** Mends what was found, by what one place alone does not tell. */
export interface Repair {
  readonly name: `recognize/${string}`
  readonly mend: (found: FoundNames, surroundings: Surroundings) => FoundNames
}

/** What a language brings to the finding of names. */
export interface Recognizing {
  /** Finds them by the language's model. Without it, or without the model, only names are found that are sure in any language. */
  readonly tagger?: (surroundings: Surroundings, model: Model) => FoundNames
  /** In this order; not asked where no model found names. */
  readonly repairs: readonly Repair[]
}
