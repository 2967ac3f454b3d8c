import { atOnce, type Pieces } from '../../pieces.ts'
import type { Analysis } from '../../types.ts'
import type { ResolvedReading } from '../resolve/resolved-reading.ts'
import type { Extracting } from './extracting.ts'
import { findFacts } from './find-facts.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import { viewSentences } from './sentence-view.ts'

export type Extraction = Pick<Analysis, 'facts' | 'quotes' | 'figures' | 'dates' | 'ties'>

/** What the article says of its entities. An entity's first role or description is the best. */
export const extract = (reading: ResolvedReading, extracting: Extracting): Extraction =>
  atOnce(extractInPieces(reading, extracting))

export function* extractInPieces(reading: ResolvedReading, extracting: Extracting): Pieces<Extraction> {
  const views = viewSentences(reading)
  yield
  const identities = findFacts(views, reading.article.text, extracting.facts)
  yield
  const quotes = findQuotes(reading, views, extracting.quotes)
  yield
  const dates = extracting.dates?.find(views, reading) ?? []
  yield
  const told = extracting.statements?.find(views, { reading, quotes }) ?? []
  yield
  const tied = { entities: reading.entities, facts: identities, statements: told }
  return {
    facts: [...identities, ...told],
    quotes,
    figures: extracting.figures?.find(views, dates) ?? [],
    dates,
    ties: extracting.ties?.find(views, tied) ?? [],
  }
}
