import type { Sentence } from '../../../types.ts'
import { finishHash } from '../../text/hash-text.ts'
import type { Casing } from '../casing.ts'
import { type DocumentWords, documentWords, type SentencePlaces } from '../document-words.ts'
import { contextFeatures, EDGE, type HashRows, mayBeName } from './context-features.ts'
import { isSportsReport } from './is-sports-report.ts'
import { markKnownNames } from './mark-known-names.ts'
import type { WordAttributes } from './word-attributes.ts'
import { wordEvidence } from './word-evidence.ts'
import type { WordTable } from './word-table.ts'

/** What the model sees of an article, place by place (see `DocumentWords`): each distinct word once, so that its share in scores is summed once. */
export interface DocumentFeatures {
  /** The first says nothing: it stands in gaps. */
  readonly words: readonly WordAttributes[]
  readonly sentences: readonly SentencePlaces[]
  /** Index into `words` of each place. */
  readonly places: Int32Array
  /** 1 for each place that may be part of a name, see `mayBeName`. */
  readonly open: Uint8Array
  /** Hashes of what tells a place from others of the same word, see `contextFeatures`. */
  readonly contexts: HashRows
}

const NOTHING: WordAttributes = { hashes: [EDGE, EDGE], reach: [0, 0, 0], shape: '', lower: '' }

/** How far a word is seen: two to either side. */
export const MAX_OFFSET = 2

/** The hash of a word's attribute as seen from a token that stands `offset` words before it (0: the word itself). */
export const seenFrom = (hash: number, offset: number): number =>
  offset === 0 ? hash : finishHash(hash ^ Math.imul(offset + MAX_OFFSET + 1, 0x9e37_79b9))

/** The features of an article, the same in training and use. */
export function documentFeatures(sentences: readonly Sentence[], table: WordTable): DocumentFeatures {
  const document = documentWords(sentences)
  const { words, indexOf } = attributesOfWords(document, table)
  const { length } = document.places
  const places = new Int32Array(length)
  const capital = new Uint8Array(length)
  const keys = new Uint32Array(length).fill(EDGE)
  const shapes = new Uint32Array(length).fill(EDGE)
  for (const { first, last, casing } of document.sentences)
    for (let at = first; at < last; at++) {
      const word = document.places[at]!
      const index = indexOf(word, casing)
      const { hashes } = words[index]!
      places[at] = index
      capital[at] = document.words[word]!.isCapitalized ? 1 : 0
      keys[at] = hashes[0]!
      shapes[at] = hashes[1]!
    }
  const open = mayBeName(capital, document.sentences)
  const known = markKnownNames(document, table.knownNames)
  const view = { words: keys, shapes, known, capital, open, sport: isSportsReport(document) }
  return { words, sentences: document.sentences, places, open, contexts: contextFeatures(view, document.sentences) }
}

/** The attributes of each word of a document in each casing that it stands in. */
function attributesOfWords(document: DocumentWords, table: WordTable) {
  const evidence = wordEvidence(document)
  const words: WordAttributes[] = [NOTHING]
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
