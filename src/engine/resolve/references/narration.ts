import type { Entity, Sentence, Span, Token } from '../../../types.ts'
import type { Reading } from '../../reading.ts'
import { isTitle } from '../../segment/is-title.ts'
import { spanAt, startingIn } from '../../text/span.ts'

/** A name, or a pronoun or description that was resolved to an entity, in one sentence. */
export interface Placed extends Span {
  readonly entity: Entity
}

/** What the narrator says in one sentence, without quotations: a "he" in somebody's words need not be the narrator's "he". */
export interface Narration {
  readonly sentence: Sentence
  /** The narrator's tokens. */
  readonly tokens: readonly Token[]
  /** Names among them, in order. */
  readonly names: readonly Placed[]
  /** Names of the whole sentence, quoted or not. */
  readonly all: readonly Placed[]
  /** A headline or caption stands apart from the text's flow. */
  readonly isTitle: boolean
}

/** The narrator's part of every sentence. */
export function narrate(reading: Reading, entities: readonly Entity[]): Narration[] {
  const quoted = reading.quoted.filter(({ single }) => !single)
  const placed = entities
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ entity, start, end })))
    .sort((a, b) => a.start - b.start)
  const isOutside = ({ start }: Span) => spanAt(quoted, start) === undefined
  return reading.sentences.map((sentence) => {
    const all = startingIn(placed, sentence)
    return {
      sentence,
      tokens: sentence.tokens.filter(isOutside),
      names: all.filter(isOutside),
      all,
      isTitle: isTitle(reading, sentence),
    }
  })
}
