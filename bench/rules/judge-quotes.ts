import type { Analysis, Quote } from '../../src/types.ts'
import type { Verdict } from './findings.ts'
import type { GoldArticle, GoldQuote } from './gold-article.ts'
import { matchEntities, wordsOf } from './match-entities.ts'

/** A labelled quotation as it was found, with who should speak: undefined where the analysis has no such entity. */
export interface FoundQuote {
  readonly gold: GoldQuote
  readonly quote: Quote | undefined
  readonly speaker: string | null | undefined
}

export function findGoldQuotes({ entities, quotes = [] }: GoldArticle, analysis: Analysis): FoundQuote[] {
  const owners = matchEntities(entities, analysis)
  return quotes.map((gold) => ({
    gold,
    quote: analysis.quotes.find((quote) => bare(wordsOf(analysis, quote)).startsWith(gold.starts)),
    speaker: gold.speaker === null ? null : owners.get(gold.speaker)?.id,
  }))
}

const bare = (words: string) => words.replace(/^[“"‘«„'\s]+/, '')

/** Speakers: right where they are the labelled one, or nobody where nobody is labelled; a silence that could have spoken is no error. */
export const judgeQuotes = (gold: GoldArticle, analysis: Analysis): Verdict[] =>
  findGoldQuotes(gold, analysis).flatMap(({ quote, speaker }) => {
    if (!quote) return []
    const isRight = quote.speaker === speaker
    return quote.speaker !== null || isRight ? [{ rule: quote.rule, isRight }] : []
  })
