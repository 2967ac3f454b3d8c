import type { Entity, Quote, Span } from '../../types.ts'
import type { Extraction } from '../extract/extract.ts'
import { mentionsIn, type Named, type SentenceView, viewSentences } from '../extract/sentence-view.ts'
import type { ResolvedReading } from '../resolve/resolved-reading.ts'
import { isTitle } from '../segment/is-title.ts'
import { countBy } from '../text/count-by.ts'
import { sortedSearch } from '../text/sorted-search.ts'
import { contentWords } from './content-words.ts'
import type { StoryWords } from './story-words.ts'

/** One sentence with what ranking asks of it. */
export interface StorySentence extends SentenceView {
  readonly mentions: readonly Named[]
  /** The words that carry what it says. */
  readonly matter: ReadonlySet<string>
  /** Whether it is the first of its block. */
  readonly opensBlock: boolean
  /** A headline, heading, caption, or a paragraph without a full stop: no sentence that tells something. */
  readonly isTitle: boolean
}

/** An article as ranking sees it. */
export interface ArticleView {
  readonly reading: ResolvedReading
  readonly extraction: Extraction
  readonly sentences: readonly StorySentence[]
  readonly entities: ReadonlyMap<string, Entity>
  /** In how many sentences a word stands. */
  readonly frequency: ReadonlyMap<string, number>
  readonly headline: ReadonlySet<string>
  /** Mentions of the entity that the article mentions most. */
  readonly mostMentions: number
  readonly quotes: readonly Quote[]
  readonly words: StoryWords
}

/** Gathers once what the ranking of lines and of summary sentences both need. Linear. */
export function viewArticle(reading: ResolvedReading, extraction: Extraction, words: StoryWords): ArticleView {
  const sentences = viewSentences(reading).map((view) => ({
    ...view,
    mentions: mentionsIn(view),
    matter: contentWords(view, words),
    opensBlock: reading.sentences[view.index - 1]?.block !== view.sentence.block,
    isTitle: !tells(reading, view, words),
  }))
  return {
    reading,
    extraction,
    sentences,
    entities: new Map(reading.entities.map((entity) => [entity.id, entity])),
    frequency: countBy(sentences.flatMap(({ matter }) => [...matter])),
    headline: headlineWords(sentences),
    mostMentions: reading.entities.reduce((most, entity) => Math.max(most, entity.mentions.length), 1),
    quotes: [...extraction.quotes].sort((a, b) => a.start - b.start),
    words,
  }
}

function tells(reading: ResolvedReading, { sentence, tokens }: SentenceView, words: StoryWords): boolean {
  if (isTitle(reading, sentence)) return false
  if (/[.!?…:;"”’')\]]$/.test(tokens.at(-1)?.text ?? '')) return true
  return tokens.length >= LONGEST_TITLE && words.hasVerb(tokens)
}

/** A paragraph with a verb that is longer than this, in tokens, tells something even where its full stop was forgotten. */
const LONGEST_TITLE = 20

/** The headline's words; without one, those of the first sentence, which a news article opens with for the same purpose. */
const headlineWords = (sentences: readonly StorySentence[]): ReadonlySet<string> => sentences[0]?.matter ?? new Set()

/** The sentence that holds the start of a span. */
export const sentenceAt = (
  { sentences }: Pick<ArticleView, 'sentences'>,
  { start }: Pick<Span, 'start'>,
): StorySentence | undefined => sentences[sortedSearch(sentences, ({ sentence }) => sentence.end <= start)]
