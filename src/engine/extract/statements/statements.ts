import type { Fact, Quote, Sentence } from '../../../types.ts'
import type { ResolvedReading } from '../../reading.ts'
import { type GrammaticalFunction, grammaticalFunction } from './grammatical-function.ts'
import { mentionsBySentence, type PlacedMention } from './mentions-by-sentence.ts'
import { quoteAround, type Source, sentenceSource } from './sentence-source.ts'
import { spanOfTokens, statementPieces } from './statement-pieces.ts'

/** The more a mention does in its sentence, the more the sentence says of it. */
const WEIGHT: Readonly<Record<GrammaticalFunction, number>> = {
  subject: 6,
  embedded: 5,
  agent: 4,
  object: 3,
  possessor: 2,
  modifier: 1,
  oblique: 0,
}

/**
 * What the article says of each entity, sentence by sentence: the piece of the sentence that tells what it did or what happened to it,
 * with hedges, negations and accusers kept inside, and who says so. The rule tells what the entity is in the sentence:
 * "[Acme] sued Bob" → `extract/statement-subject`. `quotes` are in the text's order.
 */
export function statements(reading: ResolvedReading, quotes: readonly Quote[]): Fact[] {
  const placed = mentionsBySentence(reading)
  return reading.sentences.flatMap((sentence, index) => {
    const isTitle = /^(?:headline|heading|caption)$/.test(reading.article.blocks[sentence.block]?.kind ?? '')
    return isTitle ? [] : statementsOf(sentence, placed[index] ?? [], quotes)
  })
}

function statementsOf(sentence: Sentence, mentions: readonly PlacedMention[], quotes: readonly Quote[]): Fact[] {
  if (mentions.length === 0) return []
  const pieces = statementPieces(sentence.tokens)
  if (pieces.length === 0) return []
  const source = sourceOf(sentence, mentions, quotes)
  if (source === undefined) return []
  return strongestOfEach(sentence, mentions).flatMap(({ mention, does }) => {
    const piece = pieces.find(({ first, last }) => first <= mention.first && mention.last <= last)
    if (!piece) return []
    return {
      subject: mention.entity.id,
      relation: 'statement' as const,
      span: spanOfTokens(sentence.tokens, piece),
      provenance: { start: sentence.start, end: sentence.end },
      ...source,
      rule: `extract/statement-${does}`,
    }
  })
}

/** The words of an unknown speaker are no statement: nobody stands for them. */
function sourceOf(
  sentence: Sentence,
  mentions: readonly PlacedMention[],
  quotes: readonly Quote[],
): Source | undefined {
  const quote = quoteAround(quotes, sentence)
  if (!quote) return sentenceSource(sentence, mentions)
  return quote.speaker === null ? undefined : { speaker: quote.speaker }
}

interface FunctionOfMention {
  readonly mention: PlacedMention
  readonly does: GrammaticalFunction
}

/** One mention an entity: where it does most. */
function strongestOfEach(sentence: Sentence, mentions: readonly PlacedMention[]): FunctionOfMention[] {
  const best = new Map<string, FunctionOfMention>()
  for (const mention of mentions) {
    const does = grammaticalFunction(sentence.tokens, mention)
    const known = best.get(mention.entity.id)
    if (!known || WEIGHT[does] > WEIGHT[known.does]) best.set(mention.entity.id, { mention, does })
  }
  return [...best.values()]
}
