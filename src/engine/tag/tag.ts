import type { Sentence } from '../../types.ts'
import type { TaggedWords, Tagger } from './tagger.ts'

/** The tokens of each sentence with their tags. */
export const tag = (sentences: readonly Sentence[], tagger: Tagger): TaggedWords[] =>
  sentences.map(({ tokens }) => tagger(tokens.map(({ text }) => text)))
