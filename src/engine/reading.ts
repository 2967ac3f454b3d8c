import type { Article, Sentence, Span } from '../types.ts'

/** The words between two quotation marks; `closed` is false where the block ends before the quotation does. */
export interface Quoted extends Span {
  readonly closed: boolean
  /** Single marks: often a headline's, a title's or a word's. */
  readonly single: boolean
}

/** An article cut into sentences, with its quotations: what every stage reads. */
export interface Reading {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  /** In the text's order, the outermost only. Each lies in one block. */
  readonly quoted: readonly Quoted[]
}
