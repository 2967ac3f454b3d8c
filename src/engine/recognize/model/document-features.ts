import type { Sentence } from '../../../types.ts'
import { type Casing, casingOf, isCapitalized } from '../casing.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { finishHash } from '../hash-text.ts'
import { contextFeatures } from './context-features.ts'
import { isSportsReport } from './is-sports-report.ts'
import { markKnownNames } from './mark-known-names.ts'
import { type WordAttributes, wordAttributes } from './word-attributes.ts'
import { wordEvidence } from './word-evidence.ts'

/** What the model sees of one sentence. */
export interface SentenceFeatures {
  /** Index into `DocumentFeatures.words` for each token. */
  readonly words: Int32Array
  /** Hashes of what tells a token from others of the same word, for each token. */
  readonly contexts: readonly Uint32Array[]
}

/** What the model sees of an article: each distinct word once, so that its share in scores is summed once. */
export interface DocumentFeatures {
  readonly words: readonly WordAttributes[]
  readonly sentences: readonly SentenceFeatures[]
}

/** How far a word is seen: two to either side. */
export const MAX_OFFSET = 2

/** The hash of a word's attribute as seen from a token that stands `offset` words before it (0: the word itself). */
export const seenFrom = (hash: number, offset: number): number =>
  offset === 0 ? hash : finishHash(hash ^ Math.imul(offset + MAX_OFFSET + 1, 0x9e37_79b9))

/** The features of an article, the same in training and use. */
export function documentFeatures(sentences: readonly Sentence[], gazetteer: Gazetteer | undefined): DocumentFeatures {
  const casings = sentences.map(({ tokens }) => casingOf(tokens))
  const evidence = wordEvidence(sentences, casings)
  const sport = isSportsReport(sentences)
  const words: WordAttributes[] = []
  const index = new Map<string, number>()
  const indexOf = (word: string, casing: Casing) => {
    const key = casing === 'normal' ? word : `${casing}\n${word}`
    let at = index.get(key)
    if (at === undefined) {
      at = words.push(wordAttributes(word, { casing, evidence: evidence.get(word.toLowerCase()) ?? 0, gazetteer })) - 1
      index.set(key, at)
    }
    return at
  }
  return {
    words,
    sentences: sentences.map(({ tokens }, s) => {
      const casing = casings[s]!
      const own = Int32Array.from(tokens, ({ text }) => indexOf(text, casing))
      const attributes = Array.from(own, (at) => words[at]!)
      const known = markKnownNames(tokens, casing, gazetteer)
      const capital = tokens.map(({ text }) => isCapitalized(text))
      return { words: own, contexts: contextFeatures({ attributes, known, capital, casing, sport }) }
    }),
  }
}
