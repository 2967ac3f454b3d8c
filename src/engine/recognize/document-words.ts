import type { Sentence } from '../../types.ts'
import { type Casing, casingOf, type WordForm, wordForm } from './casing.ts'

/**
 * The words of an article: what is asked of a word is asked once, however often it stands there. The sentences lie in
 * one row of places, `GAP` empty ones in front of each and behind the last, so that neighbours can be looked at without
 * asking where a sentence ends.
 */
export interface DocumentWords {
  /** The distinct words, in order of their first occurrence; the first is `NO_WORD`. */
  readonly words: readonly WordForm[]
  /** Index into `words` of each place. */
  readonly places: Int32Array
  readonly sentences: readonly SentencePlaces[]
}

/** The places [first, last) of a sentence. */
export interface SentencePlaces {
  readonly first: number
  readonly last: number
  readonly casing: Casing
}

export const GAP = 2

/** What stands in gaps. */
const NO_WORD: WordForm = {
  text: '',
  lower: '',
  isWord: false,
  isCapitalized: false,
  isInCapitals: false,
  isFunctionWord: false,
}

export function documentWords(sentences: readonly Sentence[]): DocumentWords {
  const words = [NO_WORD]
  const index = new Map<string, number>()
  let length = GAP
  for (const { tokens } of sentences) length += tokens.length + GAP
  const places = new Int32Array(length)
  let at = GAP
  return {
    words,
    places,
    sentences: sentences.map(({ tokens }) => {
      const first = at
      const forms = tokens.map(({ text }) => {
        let word = index.get(text)
        if (word === undefined) {
          word = words.push(wordForm(text)) - 1
          index.set(text, word)
        }
        places[at++] = word
        return words[word]!
      })
      const last = at
      at += GAP
      return { first, last, casing: casingOf(forms) }
    }),
  }
}
