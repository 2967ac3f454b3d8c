import type { Entity } from '../../types.ts'
import { nesting } from '../extract/statements/nesting.ts'
import { DEMONSTRATIVES, FIRST_PERSON, HEDGES, PERSONAL_PRONOUNS, SUBORDINATORS } from '../languages/en/words/index.ts'
import type { TaggedToken } from '../parse/parsed-sentence.ts'
import { contains } from '../text/span.ts'
import type { ArticleView } from './article-view.ts'
import { overlap } from './content-words.ts'
import { flag, tellFigure } from './flag.ts'
import type { LineCandidate } from './line-candidate.ts'

/** What the choice of a card's lines looks at. Every value lies between 0 and 1. */
export type LineFeature =
  | 'subject'
  | 'embedded'
  | 'objectOrAgent'
  | 'possessor'
  | 'modifier'
  | 'demonym'
  | 'named'
  | 'fullName'
  | 'opens'
  | 'defines'
  | 'roleAndDeed'
  | 'quote'
  | 'firstMention'
  | 'early'
  | 'nearTop'
  | 'salient'
  | 'crowded'
  | 'figure'
  | 'hedged'
  | 'pronounOpens'
  | 'demonstrativeOpens'
  | 'firstPerson'
  | 'question'
  | 'short'
  | 'long'
  | 'headline'
  | 'central'
  | 'rare'
  | 'attributed'

/** Shorter lines tell little, longer ones are tiresome; in UTF-16 code units. */
const SHORT = 60
const LONG = 200

/** A candidate's place among all of its entity, in the text's order. */
interface Rank {
  readonly rank: number
  readonly of: number
}

/** The features of each candidate of one entity; `candidates` in the text's order. */
export const lineFeatures = (
  article: ArticleView,
  candidates: readonly LineCandidate[],
): Record<LineFeature, number>[] =>
  candidates.map((candidate, rank) => featuresOf(article, candidate, { rank, of: candidates.length }))

function featuresOf(article: ArticleView, candidate: LineCandidate, { rank, of }: Rank): Record<LineFeature, number> {
  const entity = article.entities.get(candidate.entity)
  const tokens = tokensOf(candidate)
  const opener = tokens[0]?.text.toLowerCase() ?? ''
  return {
    ...functionFeatures(candidate),
    ...nameFeatures(candidate, entity),
    ...wordFeatures(tokens, opener),
    ...placeFeatures(article, candidate, rank),
    defines: flag(candidate.defines),
    roleAndDeed: flag(candidate.defines && /subject|embedded/.test(candidate.rule)),
    quote: flag(candidate.line.kind === 'quote'),
    salient: Math.min(1, (entity?.mentions.length ?? 0) / article.mostMentions),
    short: flag(lengthOf(candidate) < SHORT),
    long: flag(lengthOf(candidate) > LONG),
    rare: 1 / of,
    attributed: flag(candidate.line.speaker !== undefined && candidate.line.speaker !== candidate.entity),
  }
}

const lengthOf = ({ line }: LineCandidate) => line.end - line.start

const tokensOf = ({ view, line }: LineCandidate) => view.tokens.filter((token) => contains(line, token))

const functionFeatures = ({ rule }: LineCandidate) => ({
  subject: flag(rule.endsWith('-subject')),
  embedded: flag(rule.endsWith('-embedded')),
  objectOrAgent: flag(/-(?:object|agent)$/.test(rule)),
  possessor: flag(rule.endsWith('-possessor')),
  modifier: flag(rule.endsWith('-modifier')),
  demonym: flag(rule.endsWith('-demonym')),
})

function nameFeatures({ view, line, entity: id }: LineCandidate, entity: Entity | undefined) {
  const own = view.mentions.filter(({ entity, mention }) => entity.id === id && contains(line, mention))
  const names = own.filter(({ mention }) => mention.kind === 'name')
  const longest = names.reduce((most, { mention }) => Math.max(most, mention.end - mention.start), 0)
  const first = own[0]
  return {
    named: flag(names.length > 0),
    fullName: flag(longest > 0 && longest >= (entity?.name.length ?? 0)),
    opens: first ? 1 - Math.min(1, (first.mention.start - line.start) / Math.max(1, line.end - line.start)) : 0,
    crowded: Math.min(1, new Set(view.mentions.map(({ entity }) => entity.id)).size / 6),
  }
}

function wordFeatures(tokens: readonly TaggedToken[], opener: string) {
  const nested = nesting(tokens)
  const outside = tokens.filter((_, i) => !nested[i]).map(({ text }) => text)
  return {
    figure: flag(tellFigure(outside)),
    hedged: flag(outside.some((word) => HEDGES.has(word.toLowerCase()))),
    pronounOpens: flag(PERSONAL_PRONOUNS.has(opener) || SUBORDINATORS.has(opener)),
    demonstrativeOpens: flag(DEMONSTRATIVES.has(opener)),
    firstPerson: flag(outside.some((word) => FIRST_PERSON.has(word))),
    question: flag(tokens.at(-1)?.text === '?'),
  }
}

function placeFeatures(article: ArticleView, { view }: LineCandidate, rank: number) {
  return {
    firstMention: flag(rank === 0),
    early: 1 / (1 + rank),
    nearTop: 1 / (1 + view.index / 4),
    headline: overlap(view.matter, article.headline),
    central: centrality(article, view.matter),
  }
}

/** How much of the article speaks of the same: mean share of sentences that hold a sentence's words. */
export function centrality({ frequency, sentences }: ArticleView, words: ReadonlySet<string>): number {
  let sum = 0
  for (const word of words) sum += ((frequency.get(word) ?? 1) - 1) / Math.max(1, sentences.length - 1)
  return Math.min(1, (4 * sum) / Math.max(1, words.size))
}
