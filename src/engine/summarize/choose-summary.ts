import type { Span } from '../../types.ts'
import { datelineLength } from '../extract/statements/opening-length.ts'
import { quoteAround } from '../extract/statements/quote-around.ts'
import type { ArticleView, StorySentence } from './article-view.ts'
import { overlap } from './content-words.ts'
import { type DigestWeights, likelihood } from './digest-weights.ts'
import { summaryFeatures } from './summary-features.ts'

const MOST_SENTENCES = 5
const FEWEST_SENTENCES = 3
/** A summary longer than this share of an article is no summary. */
const LARGEST_SHARE = 0.5
/** Two sentences that share more of their words than this say the same. */
const SAME_MATTER = 0.6

/** The three to five sentences that tell the story, in the article's order; fewer where the article has no more. */
export function chooseSummary(article: ArticleView, weights: DigestWeights): Span[] {
  const eligible = article.sentences.filter((view) => isEligible(article, view))
  const ranked = eligible
    .map((view) => ({ view, likelihood: likelihood(summaryFeatures(article, view), weights.summary) }))
    .sort((a, b) => b.likelihood - a.likelihood)
  const wanted = Math.max(FEWEST_SENTENCES, Math.min(MOST_SENTENCES, Math.round(eligible.length * LARGEST_SHARE)))
  const chosen: StorySentence[] = []
  for (const { view } of ranked) {
    if (chosen.length === wanted) break
    if (!chosen.some((known) => overlap(known.matter, view.matter) > SAME_MATTER)) chosen.push(view)
  }
  return chosen.sort((a, b) => a.index - b.index).map(withoutDateline)
}

/** "RIVERTON (AP) — Acme …": where a report was filed is no part of the story. */
const withoutDateline = ({ tokens, sentence: { start, end } }: StorySentence): Span => ({
  start: tokens[datelineLength(tokens)]?.start ?? start,
  end,
})

/** A whole sentence that reads without the one before it: no title, no quote without its speaker beside it, no "But …", no "He …". */
export const isEligible = ({ quotes, words }: ArticleView, view: StorySentence): boolean =>
  !view.isTitle && quoteAround(quotes, view.sentence) === undefined && !words.leansBack(view)
