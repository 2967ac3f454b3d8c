import type { Analysis } from '../../types.ts'
import type { ResolvedReading } from '../resolve/resolved-reading.ts'
import type { Extracting } from './extracting.ts'
import { findFacts } from './find-facts.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import { viewSentences } from './sentence-view.ts'

export type Extraction = Pick<Analysis, 'facts' | 'quotes' | 'figures' | 'dates' | 'ties'>

/** What the article says of its entities. An entity's first role or description is the best. */
export function extract(reading: ResolvedReading, extracting: Extracting): Extraction {
  const views = viewSentences(reading)
  const identities = findFacts(views, reading.article.text, extracting.facts)
  const quotes = findQuotes(reading, views, extracting.quotes)
  const dates = extracting.dates?.find(views, reading) ?? []
  const told = extracting.statements?.find(views, { reading, quotes }) ?? []
  const tied = { entities: reading.entities, facts: identities, statements: told, quotes }
  return {
    facts: [...identities, ...told],
    quotes,
    figures: extracting.figures?.find(views, dates) ?? [],
    dates,
    ties: extracting.ties?.find(views, tied) ?? [],
  }
}
