import type { Sentence } from '../../types.ts'
import { type Casing, casingOf, type WordForm, wordForm } from './casing.ts'

/** The words of an article: what is asked of a word is asked once, however often it stands there. */
export interface DocumentWords {
  /** The distinct words, in order of their first occurrence. */
  readonly words: readonly WordForm[]
  readonly sentences: readonly SentenceWords[]
}

export interface SentenceWords {
  /** Index into `DocumentWords.words` for each token. */
  readonly indexes: Int32Array
  readonly casing: Casing
}

export function documentWords(sentences: readonly Sentence[]): DocumentWords {
  const words: WordForm[] = []
  const index = new Map<string, number>()
  const indexOf = (text: string) => {
    let at = index.get(text)
    if (at === undefined) {
      at = words.push(wordForm(text)) - 1
      index.set(text, at)
    }
    return at
  }
  return {
    words,
    sentences: sentences.map(({ tokens }) => {
      const indexes = Int32Array.from(tokens, ({ text }) => indexOf(text))
      return { indexes, casing: casingOf(Array.from(indexes, (at) => words[at]!)) }
    }),
  }
}
