import type { Sentence, Token } from '../../types.ts'
import { TAG } from '../tag/tags.ts'
import { DEP } from './dependencies.ts'
import { type Arcs, type Syntax, syntaxOf } from './syntax.ts'

/** A token with the number of its tag, of `TAGS`. */
export interface TaggedToken extends Token {
  readonly tag: number
}

/** A sentence with its syntax. */
export interface ParsedSentence extends Sentence {
  readonly tokens: readonly TaggedToken[]
  readonly syntax: Syntax
}

export const parsedSentence = (sentence: Sentence, arcs: Arcs): ParsedSentence => ({
  ...sentence,
  tokens: sentence.tokens.map(({ start, end, text }, at) => ({ start, end, text, tag: arcs.tags[at]! })),
  syntax: syntaxOf(arcs),
})

/** A sentence of whose syntax nothing is known: no token is a verb, and all stand side by side. */
export function unparsedSentence(sentence: Sentence): ParsedSentence {
  const { length } = sentence.tokens
  return parsedSentence(sentence, {
    tags: new Uint8Array(length).fill(TAG.X),
    heads: new Int32Array(length).fill(-1),
    dependencies: new Uint8Array(length).fill(DEP.dep),
    margins: new Uint8Array(length),
  })
}
