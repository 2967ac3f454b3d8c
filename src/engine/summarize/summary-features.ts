import type { ArticleView, StorySentence } from './article-view.ts'
import { overlap } from './content-words.ts'
import { flag, tellFigure } from './flag.ts'
import { centrality } from './line-features.ts'

/** What the choice of the summary's sentences looks at. Every value lies between 0 and 1. */
export type SummaryFeature =
  | 'first'
  | 'amongFirst3'
  | 'amongFirst8'
  | 'nearTop'
  | 'lead'
  | 'opensBlock'
  | 'last'
  | 'headline'
  | 'central'
  | 'cast'
  | 'castShare'
  | 'figure'
  | 'quote'
  | 'pronounOpens'
  | 'demonstrativeOpens'
  | 'firstPerson'
  | 'question'
  | 'short'
  | 'long'

/** A summary's sentence tells a thing in full and can be read in one breath; in UTF-16 code units. */
const SHORT = 70
const LONG = 260

export function summaryFeatures(article: ArticleView, view: StorySentence): Record<SummaryFeature, number> {
  const { sentence, index } = view
  const length = sentence.end - sentence.start
  const opener = sentence.tokens[0]?.text.toLowerCase() ?? ''
  const words = sentence.tokens.map(({ text }) => text)
  return {
    first: flag(index === 0),
    amongFirst3: flag(index < 3),
    amongFirst8: flag(index < 8),
    nearTop: 1 / (1 + index / 3),
    lead: 1 - Math.min(1, index / Math.max(1, article.sentences.length)),
    opensBlock: flag(view.opensBlock),
    last: flag(index >= article.sentences.length - 2),
    headline: overlap(view.matter, article.headline),
    central: centrality(article, view.matter),
    ...castFeatures(article, view),
    figure: flag(tellFigure(words)),
    quote: flag(words.some((word) => /^["“]$/.test(word))),
    pronounOpens: flag(article.words.pronouns.has(opener)),
    demonstrativeOpens: flag(article.words.demonstratives.has(opener)),
    firstPerson: flag(words.some((word) => article.words.firstPerson.has(word))),
    question: flag(words.at(-1) === '?'),
    short: flag(length < SHORT),
    long: flag(length > LONG),
  }
}

/** How much of the article's cast a sentence brings on, and how much of all mentions belong to it. */
function castFeatures({ mostMentions }: ArticleView, { mentions }: StorySentence) {
  const entities = new Set(mentions.map(({ entity }) => entity))
  let weight = 0
  for (const entity of entities) weight += entity.mentions.length / mostMentions
  return { cast: Math.min(1, entities.size / 5), castShare: Math.min(1, weight / 2) }
}
