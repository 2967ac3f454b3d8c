import { ENGLISH } from '../../engine/languages/en/index.ts'
import type { Gazetteer } from '../../engine/recognize/gazetteer.ts'
import { documentFeatures } from '../../engine/recognize/model/document-features.ts'
import { wordKey } from '../../engine/recognize/model/word-attributes.ts'
import { type WordTable, wordTable } from '../../engine/recognize/model/word-table.ts'
import { segment } from '../../engine/segment/segment.ts'
import { type Examples, eachFeature, growing } from './examples.ts'
import { type FeatureIndex, featureIndex } from './feature-index.ts'
import { headlineCopy } from './headline-copy.ts'
import { labelMasks } from './label-masks.ts'
import type { TrainingDocument } from './read-training-corpora.ts'

export interface ExampleSet {
  readonly examples: Examples
  readonly index: FeatureIndex
  readonly featureCount: number
}

export interface ExampleOptions {
  readonly gazetteer: Gazetteer | undefined
  /** Features seen less often are left out. */
  readonly minCount: number
}

/** The sentences of documents, and copies of some in the case of headlines, as numbered features. */
export function buildExamples(documents: readonly TrainingDocument[], options: ExampleOptions): ExampleSet {
  const rows = exampleRows(wordTable(options.gazetteer))
  documents.forEach((document, number) => {
    const copy = headlineCopy(document, number)
    rows.add(document, { number, isTaken: () => true, isCopy: false })
    rows.add(copy.document, { number, isTaken: copy.isChanged, isCopy: true })
  })
  return rows.close(options.minCount)
}

interface Share {
  readonly number: number
  readonly isTaken: (sentence: number) => boolean
  readonly isCopy: boolean
}

function exampleRows(table: WordTable) {
  const index = featureIndex()
  const hashes = growing((length) => new Uint32Array(length))
  const starts = growing((length) => new Float64Array(length))
  const sentences = growing((length) => new Int32Array(length))
  const masks = growing((length) => new Int32Array(length))
  const keys = growing((length) => new Uint32Array(length))
  const open = growing((length) => new Uint8Array(length))
  const weights = growing((length) => new Float32Array(length))
  const documents = growing((length) => new Int32Array(length))
  const copies = growing((length) => new Int32Array(length))
  const use = (hash: number) => {
    hashes.push(hash)
    index.count(hash)
  }
  return {
    add({ article, names, use: corpus }: TrainingDocument, { number, isTaken, isCopy }: Share) {
      const cut = segment(article, ENGLISH.segment)
      const features = documentFeatures(cut, table)
      const labels = labelMasks(cut, names, { withoutMisc: corpus.withoutMisc ?? false })
      features.sentences.forEach(({ first, last }, s) => {
        if (!isTaken(s)) return
        sentences.push(masks.length)
        weights.push(corpus.weight)
        documents.push(number)
        copies.push(isCopy ? 1 : 0)
        for (let at = first; at < last; at++) {
          starts.push(hashes.length)
          masks.push(labels[s]![at - first]!)
          keys.push(wordKey(features.words[features.places[at]!]!))
          open.push(features.open[at]!)
          eachFeature(features, at, use)
        }
      })
    },
    close(minCount: number): ExampleSet {
      starts.push(hashes.length)
      sentences.push(masks.length)
      const featureCount = index.close(minCount)
      const examples = {
        tokens: numberFeatures(hashes.take(), starts.take(), index),
        sentences: sentences.take(),
        masks: masks.take(),
        keys: keys.take(),
        open: open.take(),
        weights: weights.take(),
        documents: documents.take(),
        copies: copies.take(),
      }
      return { examples, index, featureCount }
    },
  }
}

/** Puts numbers in place of hashes, in their own memory, and closes the gaps that rare features leave. */
function numberFeatures(hashes: Uint32Array<ArrayBuffer>, hashStarts: Float64Array, index: FeatureIndex) {
  const features = new Int32Array(hashes.buffer)
  const starts = new Float64Array(hashStarts.length)
  let to = 0
  for (let t = 0; t + 1 < starts.length; t++) {
    starts[t] = to
    for (let f = hashStarts[t]!; f < hashStarts[t + 1]!; f++) {
      const id = index.idOf(hashes[f]!)
      if (id >= 0) features[to++] = id
    }
  }
  starts[starts.length - 1] = to
  return { features: features.subarray(0, to), starts }
}
