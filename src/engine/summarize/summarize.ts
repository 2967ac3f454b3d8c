import type { Analysis } from '../../types.ts'
import type { Extraction } from '../extract/extract.ts'
import type { ResolvedReading } from '../reading.ts'
import { viewArticle } from './article-view.ts'
import { chooseCards } from './choose-cards.ts'
import { chooseSummary } from './choose-summary.ts'
import { WEIGHTS } from './digest-weights.ts'

export type Digest = Pick<Analysis, 'cards' | 'summary'>

/** The lines of each card, best first, and the sentences that tell the story, in the article's order. */
export function summarize(reading: ResolvedReading, extraction: Extraction): Digest {
  const article = viewArticle(reading, extraction)
  return { cards: chooseCards(article, WEIGHTS), summary: chooseSummary(article, WEIGHTS) }
}
