import type { Entity, Mention, Sentence, Span, Token } from '../../types.ts'
import type { ResolvedReading } from '../reading.ts'

/** A mention of an entity, with the range of its tokens in the sentence. */
export interface Named extends Span {
  readonly entity: Entity
  readonly mention: Mention
  /** Index of its first token. */
  readonly first: number
  /** Index behind its last token. */
  readonly last: number
}

/** One sentence as the rules of extraction read it. */
export interface SentenceView {
  /** Index into the article's sentences. */
  readonly index: number
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** The tokens in lower case. */
  readonly words: readonly string[]
  /** Proper names, in order. */
  readonly names: readonly Named[]
  /** The name that covers a token. */
  readonly nameAt: ReadonlyMap<number, Named>
  /** The pronoun or description, tied to an entity, that covers a token. */
  readonly referenceAt: ReadonlyMap<number, Named>
}

/** The sentences of an article with the mentions that stand in each. Linear in the text. */
export function viewSentences({ sentences, entities }: ResolvedReading): SentenceView[] {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
  let next = 0
  return sentences.map((sentence, index) => {
    while (next < mentions.length && mentions[next]!.mention.start < sentence.start) next++
    const from = next
    while (next < mentions.length && mentions[next]!.mention.start < sentence.end) next++
    return viewSentence(sentence, index, mentions.slice(from, next))
  })
}

function viewSentence(
  sentence: Sentence,
  index: number,
  mentions: readonly { entity: Entity; mention: Mention }[],
): SentenceView {
  const { tokens } = sentence
  const named: Named[] = []
  let token = 0
  for (const { entity, mention } of mentions) {
    while (token < tokens.length && tokens[token]!.end <= mention.start) token++
    let last = token
    while (last < tokens.length && tokens[last]!.start < mention.end) last++
    if (last > token) named.push({ start: mention.start, end: mention.end, entity, mention, first: token, last })
  }
  const names = named.filter(({ mention }) => mention.kind === 'name')
  return {
    index,
    sentence,
    tokens,
    words: tokens.map(({ text }) => text.toLowerCase()),
    names,
    nameAt: byToken(names),
    referenceAt: byToken(named.filter(({ mention }) => mention.kind !== 'name')),
  }
}

const byToken = (named: readonly Named[]) =>
  new Map(named.flatMap((one) => range(one.first, one.last).map((at): [number, Named] => [at, one])))

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

/** The text range of tokens [first, last). */
export const spanOf = ({ tokens }: SentenceView, first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
})

/** Does the token touch the one before it? */
export const isGlued = ({ tokens }: SentenceView, at: number): boolean =>
  at > 0 && tokens[at] !== undefined && tokens[at].start === tokens[at - 1]!.end

/** Names, pronouns and descriptions of a sentence that are tied to an entity: names first. */
export const mentionsIn = ({ names, referenceAt }: SentenceView): readonly Named[] => [
  ...names,
  ...new Set(referenceAt.values()),
]
