import type { Entity, Mention, Token } from '../../../types.ts'
import type { ResolvedReading } from '../../reading.ts'
import type { TokenSpan } from './grammatical-function.ts'

/** A mention with its place in the tokens of its sentence. */
export interface PlacedMention extends TokenSpan {
  readonly entity: Entity
  readonly mention: Mention
}

/** The mentions of each sentence of a reading, in the text's order. Linear but for one sort. */
export function mentionsBySentence({ sentences, entities }: ResolvedReading): readonly PlacedMention[][] {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
  const placed: PlacedMention[][] = sentences.map(() => [])
  let sentence = 0
  for (const { entity, mention } of mentions) {
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= mention.start) sentence++
    const range = tokenRange(sentences[sentence]?.tokens ?? [], mention)
    if (range) placed[sentence]!.push({ entity, mention, ...range })
  }
  return placed
}

/** The tokens that a stretch of text touches, by binary search; undefined where it touches none. */
export function tokenRange(
  tokens: readonly Token[],
  { start, end }: { start: number; end: number },
): TokenSpan | undefined {
  const first = indexWhere(tokens, (token) => token.end > start)
  const last = indexWhere(tokens, (token) => token.start >= end)
  return first < last ? { first, last } : undefined
}

/** The first index whose token passes a test that, once passed, all later ones pass. */
function indexWhere(tokens: readonly Token[], passes: (token: Token) => boolean): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(tokens[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
