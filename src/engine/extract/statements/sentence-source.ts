import type { Quote, Sentence, Span, Token } from '../../../types.ts'
import { SUBORDINATORS } from '../../lexicon/clause-words.ts'
import { REPORTING } from '../../lexicon/verbs.ts'
import { isFiniteVerb } from './is-finite-verb.ts'
import type { PlacedMention } from './mentions-by-sentence.ts'

/** Who says what a sentence says: an entity, or words of the article ("media reports"); neither: the narrator. */
export interface Source {
  readonly speaker?: string
  readonly source?: Span
}

/** A source in plain words is short: "people familiar with the matter". */
const LONGEST_SOURCE = 8

/**
 * "[Erdogan] said he told Obama …" and "…, [Erdogan] said" → speaker Erdogan; "according to [Acme]" → speaker Acme;
 * "officials said" → source "officials".
 */
export function sentenceSource({ tokens }: Pick<Sentence, 'tokens'>, mentions: readonly PlacedMention[]): Source {
  for (let i = 1; i < tokens.length; i++) {
    const word = tokens[i]!.text
    if (word === 'to' && /^according$/i.test(tokens[i - 1]!.text)) return sourceAt(tokens, i + 1, mentions)
    if (REPORTING.has(word) && isFiniteVerb(tokens, i)) return subjectOf(tokens, i, mentions)
  }
  return {}
}

function sourceAt(tokens: readonly Token[], from: number, mentions: readonly PlacedMention[]): Source {
  let to = from
  while (to < tokens.length && to < from + LONGEST_SOURCE && !/^[,.;:—–"“”]$/.test(tokens[to]!.text)) to++
  return sourceWithin(tokens, from, to, mentions)
}

function subjectOf(tokens: readonly Token[], verb: number, mentions: readonly PlacedMention[]): Source {
  let from = verb
  while (from > 0 && from > verb - LONGEST_SOURCE && !isClauseStart(tokens[from - 1]!.text)) from--
  return sourceWithin(tokens, from, verb, mentions)
}

const isClauseStart = (word: string) => /^[,.;:—–"“”]$/.test(word) || SUBORDINATORS.has(word.toLowerCase())

/** The last entity named in a noun phrase speaks ("Acme chief executive [Jane Doe]"); without one, its words are the source. */
function sourceWithin(tokens: readonly Token[], from: number, to: number, mentions: readonly PlacedMention[]): Source {
  const inside = mentions.filter((mention) => mention.first >= from && mention.last <= to)
  const nearest = inside.at(-1)
  if (nearest && nearest.last >= to - 1) return { speaker: nearest.entity.id }
  return from < to ? { source: { start: tokens[from]!.start, end: tokens[to - 1]!.end } } : {}
}

/** The quote that holds a whole stretch of text, if one does. `quotes` are in the text's order. */
export function quoteAround(quotes: readonly Quote[], { start, end }: Span): Quote | undefined {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotes[middle]!.start <= start + 1) low = middle + 1
    else high = middle
  }
  const quote = quotes[low - 1]
  return quote && quote.end >= end - 1 ? quote : undefined
}
