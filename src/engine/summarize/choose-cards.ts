import type { Card, CardLine } from '../../types.ts'
import type { ArticleView } from './article-view.ts'
import { overlap } from './content-words.ts'
import { type DigestWeights, likelihood } from './digest-weights.ts'
import type { LineCandidate } from './line-candidate.ts'
import { lineCandidates } from './line-candidates.ts'
import { lineFeatures } from './line-features.ts'

/** More than four lines are read as a wall. */
export const MOST_LINES = 4
/** Two lines that share more of their words than this say the same. */
const SAME_MATTER = 0.6

interface RankedLine {
  readonly candidate: LineCandidate
  /** 0 to 1. */
  readonly likelihood: number
}

/** One card for each entity that the article says something of, its lines best first. */
export function chooseCards(article: ArticleView, weights: DigestWeights): Card[] {
  const candidates = lineCandidates(article)
  return article.reading.entities.flatMap(({ id }) => {
    const lines = chooseLines(rankLines(article, candidates.get(id) ?? [], weights), weights.leastLikelyLine)
    return lines.length > 0 ? [{ entity: id, lines }] : []
  })
}

function rankLines(article: ArticleView, candidates: readonly LineCandidate[], weights: DigestWeights): RankedLine[] {
  const features = lineFeatures(article, candidates)
  return candidates
    .map((candidate, i) => ({ candidate, likelihood: likelihood(features[i]!, weights.lines) }))
    .sort((a, b) => b.likelihood - a.likelihood)
}

/** The best lines that say different things. The first is always taken; others must be likely enough. */
function chooseLines(ranked: readonly RankedLine[], leastLikely: number): CardLine[] {
  const chosen: LineCandidate[] = []
  for (const { candidate, likelihood } of ranked) {
    if (chosen.length === MOST_LINES) break
    if (chosen.length > 0 && likelihood < leastLikely) break
    if (!chosen.some((known) => saysTheSame(known, candidate))) chosen.push(candidate)
  }
  return chosen.map(({ line }) => line)
}

/** Two lines of the same matter, or a second one that only tells who it is. */
const saysTheSame = (a: LineCandidate, b: LineCandidate) =>
  overlap(a.view.matter, b.view.matter) > SAME_MATTER || (a.line.kind === 'role' && b.line.kind === 'role')
