import type { Entity, Mention, Span } from '../../types.ts'
import type { ParsedSentence, TaggedToken } from '../parse/parsed-sentence.ts'
import type { Syntax } from '../parse/syntax.ts'
import type { ResolvedReading } from '../resolve/resolved-reading.ts'
import { startingIn } from '../text/span.ts'
import { spanOfTokens, type TokenRange, tokensIn } from '../text/tokens.ts'

/** A mention of an entity, with the range of its tokens in the sentence. */
export interface Named extends Span, TokenRange {
  readonly entity: Entity
  readonly mention: Mention
}

/** One sentence as the rules of extraction read it. */
export interface SentenceView {
  /** Index into the article's sentences. */
  readonly index: number
  readonly sentence: ParsedSentence
  readonly tokens: readonly TaggedToken[]
  readonly syntax: Syntax
  /** The tokens in lower case. */
  readonly words: readonly string[]
  /** Proper names, in order. */
  readonly names: readonly Named[]
  /** The name that covers a token. */
  readonly nameAt: ReadonlyMap<number, Named>
  /** The pronoun or description, resolved to an entity, that covers a token. */
  readonly referenceAt: ReadonlyMap<number, Named>
}

/** The sentences of an article with the mentions that stand in each. Linear in the text. */
export function viewSentences({ sentences, entities }: ResolvedReading): SentenceView[] {
  const mentions = entities
    .flatMap((entity) =>
      entity.mentions.map((mention) => ({ start: mention.start, end: mention.end, entity, mention })),
    )
    .sort((a, b) => a.start - b.start)
  return sentences.map((sentence, index) => viewSentence(sentence, index, startingIn(mentions, sentence)))
}

function viewSentence(
  sentence: ParsedSentence,
  index: number,
  mentions: readonly Omit<Named, 'first' | 'last'>[],
): SentenceView {
  const { tokens, syntax } = sentence
  const named = mentions
    .map((mention): Named => ({ ...mention, ...tokensIn(tokens, mention) }))
    .filter(({ first, last }) => last > first)
  const names = named.filter(({ mention }) => mention.kind === 'name')
  return {
    index,
    sentence,
    tokens,
    syntax,
    words: tokens.map(({ text }) => text.toLowerCase()),
    names,
    nameAt: byToken(names),
    referenceAt: byToken(named.filter(({ mention }) => mention.kind !== 'name')),
  }
}

/** Mentions by each of their tokens; of two over one token the later. */
export function byToken(mentions: Iterable<Named>): Map<number, Named> {
  const covering = new Map<number, Named>()
  for (const named of mentions) for (let at = named.first; at < named.last; at++) covering.set(at, named)
  return covering
}

/** The text range of tokens [first, last). */
export const spanOf = ({ tokens }: SentenceView, first: number, last: number): Span =>
  spanOfTokens(tokens, { first, last })

/** Whether a proper name stands on one of the tokens [from, to). */
export function hasName({ nameAt }: Pick<SentenceView, 'nameAt'>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (nameAt.has(at)) return true
  return false
}

/** Names of a sentence, then its pronouns and descriptions that are resolved to an entity. */
export const mentionsIn = ({ names, referenceAt }: SentenceView): readonly Named[] => [
  ...names,
  ...new Set(referenceAt.values()),
]
