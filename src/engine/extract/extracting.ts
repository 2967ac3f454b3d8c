import type { DateMention, Fact, Figure, Span, Tie } from '../../types.ts'
import type { ResolvedReading } from '../resolve/resolved-reading.ts'
import type { FactRule } from './fact-rule.ts'
import type { Quoting } from './quotes/quoting.ts'
import type { SentenceView } from './sentence-view.ts'
import type { StatementContext } from './statements/statements.ts'
import type { Told } from './ties/find-ties.ts'

/** One kind of things that sentences tell. */
interface Finder<Name extends string, Context, Found> {
  readonly name: Name
  readonly find: (views: readonly SentenceView[], context: Context) => Found[]
}

/** What a language brings to what is told of entities. Of a part that it lacks nothing is found. */
export interface Extracting {
  /** Who or what entities are. Best first: an entity's first fact is the one shown as its role. */
  readonly facts: readonly FactRule[]
  readonly quotes: Quoting
  readonly statements?: Finder<'extract/statements', StatementContext, Fact>
  /** With the language's order of day and month, against the publication. */
  readonly dates?: Finder<'extract/dates', ResolvedReading, DateMention>
  /** With the language's marks of decimals and thousands. The context: what of the text are dates. */
  readonly figures?: Finder<'extract/figures', readonly Span[], Figure>
  readonly ties?: Finder<'extract/ties', Told, Tie>
}
