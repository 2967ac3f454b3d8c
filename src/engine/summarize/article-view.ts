import type { Entity, Quote, Sentence } from '../../types.ts'
import type { Extraction } from '../extract/extract.ts'
import { mentionsBySentence, type PlacedMention } from '../extract/statements/mentions-by-sentence.ts'
import type { ResolvedReading } from '../reading.ts'
import { contentWords } from './content-words.ts'

/** One sentence with what ranking asks of it. */
export interface SentenceView {
  readonly index: number
  readonly sentence: Sentence
  readonly mentions: readonly PlacedMention[]
  readonly words: ReadonlySet<string>
  /** Whether it is the first of its block. */
  readonly opensBlock: boolean
  /** A headline, heading, caption, or a paragraph without a full stop: no sentence that tells something. */
  readonly isTitle: boolean
}

/** An article as ranking sees it. */
export interface ArticleView {
  readonly reading: ResolvedReading
  readonly extraction: Extraction
  readonly sentences: readonly SentenceView[]
  readonly entities: ReadonlyMap<string, Entity>
  /** In how many sentences a word stands. */
  readonly frequency: ReadonlyMap<string, number>
  readonly headline: ReadonlySet<string>
  /** Mentions of the entity that the article mentions most. */
  readonly mostMentions: number
  readonly quotes: readonly Quote[]
}

/** Gathers once what the ranking of lines and of summary sentences both need. Linear. */
export function viewArticle(reading: ResolvedReading, extraction: Extraction): ArticleView {
  const placed = mentionsBySentence(reading)
  const sentences = reading.sentences.map((sentence, index) => ({
    index,
    sentence,
    mentions: placed[index] ?? [],
    words: contentWords(sentence),
    opensBlock: reading.sentences[index - 1]?.block !== sentence.block,
    isTitle: isTitle(reading, sentence),
  }))
  return {
    reading,
    extraction,
    sentences,
    entities: new Map(reading.entities.map((entity) => [entity.id, entity])),
    frequency: frequencies(sentences),
    headline: headlineWords(sentences),
    mostMentions: reading.entities.reduce((most, entity) => Math.max(most, entity.mentions.length), 1),
    quotes: [...extraction.quotes].sort((a, b) => a.start - b.start),
  }
}

function isTitle({ article }: ResolvedReading, sentence: Sentence): boolean {
  const kind = article.blocks[sentence.block]?.kind
  if (kind === 'headline' || kind === 'heading' || kind === 'caption') return true
  return !/[.!?…:;"”’')\]]$/.test(sentence.tokens.at(-1)?.text ?? '')
}

function frequencies(sentences: readonly SentenceView[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The headline's words; without one, those of the first sentence, which a news article opens with for the same purpose. */
const headlineWords = (sentences: readonly SentenceView[]): ReadonlySet<string> => sentences[0]?.words ?? new Set()
