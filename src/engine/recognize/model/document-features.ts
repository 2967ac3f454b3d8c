import type { Sentence } from '../../../types.ts'
import type { Casing } from '../casing.ts'
import { type DocumentWords, documentWords } from '../document-words.ts'
import { finishHash } from '../hash-text.ts'
import { contextFeatures, mayBeName } from './context-features.ts'
import { isSportsReport } from './is-sports-report.ts'
import { markKnownNames } from './mark-known-names.ts'
import type { WordAttributes } from './word-attributes.ts'
import { wordEvidence } from './word-evidence.ts'
import type { WordTable } from './word-table.ts'

/** What the model sees of one sentence. */
export interface SentenceFeatures {
  /** Index into `DocumentFeatures.words` for each token. */
  readonly words: Int32Array
  /** 1 for each token that may be part of a name, see `mayBeName`. */
  readonly open: Uint8Array
  /** Hashes of what tells a token from others of the same word, for each token; none for one that is not open. */
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
export function documentFeatures(sentences: readonly Sentence[], table: WordTable): DocumentFeatures {
  const document = documentWords(sentences)
  const sport = isSportsReport(document)
  const { words, indexOf } = attributesOfWords(document, table)
  return {
    words,
    sentences: document.sentences.map(({ indexes, casing }, s) => {
      const own = indexes.map((at) => indexOf(at, casing))
      const attributes = Array.from(own, (at) => words[at]!)
      const capital = Uint8Array.from(indexes, (at) => (document.words[at]!.isCapitalized ? 1 : 0))
      const open = mayBeName(capital, casing)
      const known = markKnownNames(sentences[s]!.tokens, casing, table.gazetteer)
      return { words: own, open, contexts: contextFeatures({ attributes, known, capital, open, casing, sport }) }
    }),
  }
}

/** The attributes of each word of a document in each casing that it stands in. */
function attributesOfWords(document: DocumentWords, table: WordTable) {
  const evidence = wordEvidence(document)
  const words: WordAttributes[] = []
  const indexes: Partial<Record<Casing, Int32Array>> = {}
  const indexOf = (word: number, casing: Casing): number => {
    indexes[casing] ??= new Int32Array(document.words.length).fill(-1)
    const index = indexes[casing]
    if (index[word]! < 0) {
      const setting = { casing, evidence: evidence[word]! }
      index[word] = words.push(table.attributesOf(document.words[word]!.text, setting)) - 1
    }
    return index[word]!
  }
  return { words, indexOf }
}
