import type { Article, Entity, Sentence } from '../types.ts'

/** An article cut into sentences: what every stage reads. */
export interface Reading {
  readonly article: Article
  readonly sentences: readonly Sentence[]
}

/** A reading whose names are tied together: what facts are taken from. */
export interface ResolvedReading extends Reading {
  readonly entities: readonly Entity[]
}
