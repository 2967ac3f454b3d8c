import type { Relation, Span } from '../../types.ts'
import type { Named, SentenceView } from './sentence-view.ts'

/** What a rule finds: the words of a fact, and whom it is about. */
export interface Finding {
  readonly subject: Named
  readonly span: Span
}

/** One way in which a sentence says who or what somebody is. */
export interface FactRule {
  /** E.g. `extract/apposition`. */
  readonly name: `extract/${string}`
  readonly relation: Exclude<Relation, 'statement'>
  readonly find: (view: SentenceView) => Finding[]
}

/** A rule that looks at one name at a time. */
export const ruleOnNames =
  (find: (view: SentenceView, name: Named) => Span | undefined): FactRule['find'] =>
  (view) =>
    view.names.flatMap((subject) => {
      const span = find(view, subject)
      return span ? [{ subject, span }] : []
    })
