import type { ArticleView } from '../../engine/summarize/article-view.ts'
import { chooseCards, MOST_LINES } from '../../engine/summarize/choose-cards.ts'
import { chooseSummary, isEligible } from '../../engine/summarize/choose-summary.ts'
import type { DigestWeights } from '../../engine/summarize/digest-weights.ts'
import { lineCandidates } from '../../engine/summarize/line-candidates.ts'
import { type LineFeature, lineFeatures } from '../../engine/summarize/line-features.ts'
import { type SummaryFeature, summaryFeatures } from '../../engine/summarize/summary-features.ts'
import type { Entity } from '../../types.ts'
import { type Example, fitLogistic } from './fit-logistic.ts'
import type { GoldArticle } from './read-gold-articles.ts'

/** An analysed article beside what an editor chose from it. */
export interface Lesson {
  readonly view: ArticleView
  readonly gold: GoldArticle
}

/** How often the chosen lines are an editor's: numbers of hits and tries. */
export interface Agreement {
  readonly bestLine: readonly [number, number]
  readonly otherLines: readonly [number, number]
  readonly linesAgreed: readonly [number, number]
  readonly summary: readonly [number, number]
}

/** Lines less likely than this are left out; the value is chosen among these. */
const THRESHOLDS = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45]

export function learnWeights(lessons: readonly Lesson[]): DigestWeights {
  const lines = fitLogistic(lessons.flatMap(lineExamples))
  const summary = fitLogistic(lessons.flatMap(summaryExamples))
  const withThreshold = THRESHOLDS.map((leastLikelyLine) => ({ lines, summary, leastLikelyLine }))
  const quality = (weights: DigestWeights) => balance(agreement(lessons, weights))
  return withThreshold.reduce((best, weights) => (quality(weights) > quality(best) ? weights : best))
}

/** Found and agreed weigh alike. */
const balance = ({ bestLine, otherLines, linesAgreed }: Agreement) =>
  share(bestLine) + share(otherLines) + share(linesAgreed)
export const share = ([hits, tries]: readonly [number, number]): number => hits / Math.max(1, tries)

function lineExamples({ view, gold }: Lesson): Example<LineFeature>[] {
  const candidates = lineCandidates(view)
  return gold.cards.flatMap(({ names, lines }) => {
    const found = candidates.get(entityNamed(view, names)?.id ?? '') ?? []
    const wanted = new Set(lines.map((at) => sentenceAt(view, at)))
    const features = lineFeatures(view, found)
    // Where all of them can be shown nothing is chosen, and such cards, the most by far, would teach that everything is.
    if (found.length <= MOST_LINES) return []
    return found.map((candidate, i) => ({ features: features[i]!, chosen: wanted.has(candidate.view.index) }))
  })
}

function summaryExamples({ view, gold }: Lesson): Example<SummaryFeature>[] {
  const wanted = new Set(gold.summary.map((at) => sentenceAt(view, at)))
  return view.sentences
    .filter((sentence) => isEligible(view, sentence))
    .map((sentence) => ({ features: summaryFeatures(view, sentence), chosen: wanted.has(sentence.index) }))
}

/** Measures weights on articles that they were (or were not) fitted on. */
export function agreement(lessons: readonly Lesson[], weights: DigestWeights): Agreement {
  const tallies = { bestLine: [0, 0], otherLines: [0, 0], linesAgreed: [0, 0], summary: [0, 0] } as Record<
    keyof Agreement,
    [number, number]
  >
  const tally = (name: keyof Agreement, hit: boolean) => {
    tallies[name][1]++
    if (hit) tallies[name][0]++
  }
  for (const { view, gold } of lessons) {
    const cards = new Map(chooseCards(view, weights).map((card) => [card.entity, card.lines]))
    for (const { names, lines } of gold.cards) {
      const ours = new Set(
        (cards.get(entityNamed(view, names)?.id ?? '') ?? []).map((line) => sentenceAt(view, line.start)),
      )
      const wanted = lines.map((at) => sentenceAt(view, at))
      for (const [n, sentence] of wanted.entries()) tally(n === 0 ? 'bestLine' : 'otherLines', ours.has(sentence))
      for (const sentence of ours) tally('linesAgreed', wanted.includes(sentence))
    }
    const summary = new Set(chooseSummary(view, weights).map((span) => sentenceAt(view, span.start)))
    for (const at of gold.summary) tally('summary', summary.has(sentenceAt(view, at)))
  }
  return tallies
}

/** The entity that holds most mentions with these names. */
function entityNamed({ reading }: ArticleView, names: ReadonlySet<string>): Entity | undefined {
  const held = (entity: Entity) =>
    entity.mentions.filter(({ start, end }) => names.has(reading.article.text.slice(start, end))).length
  let best: Entity | undefined
  for (const entity of reading.entities) if (held(entity) > (best ? held(best) : 0)) best = entity
  return best
}

function sentenceAt({ sentences }: ArticleView, at: number): number {
  return sentences.findIndex(({ sentence }) => sentence.end > at)
}
