import type { Sentence } from '../../../types.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { bestLabels } from './best-labels.ts'
import { type DocumentFeatures, documentFeatures, MAX_OFFSET, seenFrom } from './document-features.ts'
import { LABEL_REACH, labelEvidence } from './label-evidence.ts'
import { LABELS, type LabelledName, namesInLabels } from './labels.ts'
import type { Model } from './open-model.ts'
import { wordKey } from './word-attributes.ts'

/** The names of each sentence by the model: read once, then again with what the first reading made of each word. */
export function tagDocument(
  sentences: readonly Sentence[],
  model: Model,
  gazetteer: Gazetteer | undefined,
): LabelledName[][] {
  const features = documentFeatures(sentences, gazetteer)
  const scores = firstScores(features, model)
  addLabelScores({ features, scores, model, labels: decode(scores, model) })
  return decode(scores, model).map(namesInLabels)
}

const decode = (scores: readonly Float32Array[], { transitions }: Model): Uint8Array[] =>
  scores.map((of) => bestLabels(of, of.length / LABELS, transitions))

/** Scores of each sentence's tokens. What a word adds at each offset is summed once for all its occurrences. */
function firstScores({ words, sentences }: DocumentFeatures, model: Model): Float32Array[] {
  const lists = words.map(({ hashes }) => hashes)
  const reach = words.map((word) => word.reach)
  const sums = Array.from({ length: 2 * MAX_OFFSET + 1 }, (_, k) =>
    sumOfWords(lists, k - MAX_OFFSET, { model, limit: (word) => reach[word]![Math.abs(k - MAX_OFFSET)]! }),
  )
  return sentences.map((sentence) => {
    const scores = new Float32Array(sentence.words.length * LABELS)
    for (let offset = -MAX_OFFSET; offset <= MAX_OFFSET; offset++)
      addWordSums(scores, { words: sentence.words, sums: sums[offset + MAX_OFFSET]!, offset })
    sentence.contexts.forEach((hashes, t) => {
      for (let i = 0; i < hashes.length; i++) model.addWeights(hashes[i]!, scores, t * LABELS)
    })
    return scores
  })
}

interface SecondReading {
  readonly features: DocumentFeatures
  readonly scores: readonly Float32Array[]
  readonly model: Model
  readonly labels: readonly ArrayLike<number>[]
}

function addLabelScores({ features, scores, model, labels }: SecondReading): void {
  const keys = Uint32Array.from(features.words, wordKey)
  const evidence = labelEvidence(
    features.sentences.map(({ words }, s) => ({
      keys: Uint32Array.from(words, (at) => keys[at]!),
      labels: labels[s]!,
    })),
  )
  const lists = features.words.map((_, at) => evidence.get(keys[at]!) ?? NONE)
  for (let offset = -LABEL_REACH; offset <= LABEL_REACH; offset++) {
    const sums = sumOfWords(lists, offset, { model, limit: (word) => lists[word]!.length })
    features.sentences.forEach(({ words }, s) => {
      addWordSums(scores[s]!, { words, sums, offset })
    })
  }
}

const NONE = new Uint32Array(0)

interface SumOptions {
  readonly model: Model
  /** How many of a word's hashes count. */
  readonly limit: (word: number) => number
}

/** LABELS sums for each word: the weights of its attributes as seen from `offset` words away. */
function sumOfWords(lists: readonly Uint32Array[], offset: number, { model, limit }: SumOptions): Float32Array {
  const sums = new Float32Array(lists.length * LABELS)
  lists.forEach((hashes, word) => {
    const end = limit(word)
    for (let i = 0; i < end; i++) model.addWeights(seenFrom(hashes[i]!, offset), sums, word * LABELS)
  })
  return sums
}

interface WordSums {
  readonly words: Int32Array
  readonly sums: Float32Array
  readonly offset: number
}

/** To each token what the word `offset` behind it adds. */
function addWordSums(scores: Float32Array, { words, sums, offset }: WordSums): void {
  const first = Math.max(0, -offset)
  const last = Math.min(words.length, words.length - offset)
  for (let t = first; t < last; t++) {
    const from = words[t + offset]! * LABELS
    const to = t * LABELS
    for (let label = 0; label < LABELS; label++) scores[to + label]! += sums[from + label]!
  }
}
