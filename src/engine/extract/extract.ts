import type { Analysis } from '../../types.ts'
import type { ResolvedReading } from '../reading.ts'
import { findDates } from './dates/find-dates.ts'
import { findFigures } from './figures/find-figures.ts'
import { findFacts } from './find-facts.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import { viewSentences } from './sentence-view.ts'
import { statements } from './statements/statements.ts'
import { findTies } from './ties/find-ties.ts'

export type Extraction = Pick<Analysis, 'facts' | 'quotes' | 'figures' | 'dates' | 'ties'>

/** What the article says of its entities. An entity's first role or description is the best. */
export function extract(reading: ResolvedReading): Extraction {
  const views = viewSentences(reading)
  const identities = findFacts(views, reading.article.text)
  const quotes = findQuotes(reading, views)
  const dates = findDates(reading, views)
  const told = statements(views, { reading, quotes })
  return {
    facts: [...identities, ...told],
    quotes,
    figures: findFigures(views, dates),
    dates,
    ties: findTies(views, { entities: reading.entities, facts: identities, statements: told, quotes }),
  }
}
