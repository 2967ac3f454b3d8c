import type { Analysis } from '../../types.ts'
import type { Extraction } from '../extract/extract.ts'
import type { ResolvedReading } from '../resolve/resolved-reading.ts'
import { viewArticle } from './article-view.ts'
import { chooseSummary } from './choose-summary.ts'
import { WEIGHTS } from './digest-weights.ts'
import type { Summarizing } from './summarizing.ts'

export type Digest = Pick<Analysis, 'cards' | 'summary'>

/** The lines of each card, best first, and the sentences that tell the story, in the article's order. */
export function summarize(reading: ResolvedReading, extraction: Extraction, { words, cards }: Summarizing): Digest {
  const article = viewArticle(reading, extraction, words)
  return { cards: cards?.choose(article, WEIGHTS) ?? [], summary: chooseSummary(article, WEIGHTS) }
}
