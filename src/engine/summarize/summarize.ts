import { atOnce, type Pieces } from '../../pieces.ts'
import type { Analysis } from '../../types.ts'
import type { Extraction } from '../extract/extract.ts'
import type { ResolvedReading } from '../resolve/resolved-reading.ts'
import { viewArticle } from './article-view.ts'
import { chooseSummary } from './choose-summary.ts'
import { WEIGHTS } from './digest-weights.ts'
import type { Summarizing } from './summarizing.ts'

export type Digest = Pick<Analysis, 'cards' | 'summary'>

/** The lines of each card, best first, and the sentences that tell the story, in the article's order. */
export const summarize = (reading: ResolvedReading, extraction: Extraction, summarizing: Summarizing): Digest =>
  atOnce(summarizeInPieces(reading, extraction, summarizing))

export function* summarizeInPieces(
  reading: ResolvedReading,
  extraction: Extraction,
  { words, cards }: Summarizing,
): Pieces<Digest> {
  const article = viewArticle(reading, extraction, words)
  yield
  const chosen = cards?.choose(article, WEIGHTS) ?? []
  yield
  return { cards: chosen, summary: chooseSummary(article, WEIGHTS) }
}
