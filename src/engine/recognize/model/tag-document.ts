import type { Sentence } from '../../../types.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { bestLabels, type LabelSentence } from './best-labels.ts'
import { type DocumentFeatures, documentFeatures, MAX_OFFSET } from './document-features.ts'
import { LABEL_REACH, labelEvidence } from './label-evidence.ts'
import { LABELS, type LabelledName, namesInLabels } from './labels.ts'
import type { Model } from './open-model.ts'
import { wordKey } from './word-attributes.ts'
import { type SeenWord, wordSums } from './word-sums.ts'
import { type WordTable, wordTable } from './word-table.ts'

/** The names of each sentence by the model: read once, then again with what the first reading made of each word. */
export function tagDocument(
  sentences: readonly Sentence[],
  model: Model,
  gazetteer: Gazetteer | undefined,
): LabelledName[][] {
  const { table, label, sumWords, sumEvidence } = memoryOf(model, gazetteer)
  const features = documentFeatures(sentences, table)
  const { open } = features
  const scores = contextScores(features, model)
  sumWords(features.words)(scores, features)
  const places = { scores, open, labels: new Uint8Array(open.length) }
  const read = () => {
    for (const { first, last } of features.sentences) label(places, first, last)
  }
  read()
  sumEvidence(evidenceOf(features, places.labels))(scores, features)
  read()
  return features.sentences.map(({ first, last }) => namesInLabels(places.labels, first, last))
}

/** What is kept from one article to the next as long as a model is in use. */
interface Memory {
  readonly table: WordTable
  readonly label: LabelSentence
  readonly sumWords: ReturnType<typeof wordSums>
  readonly sumEvidence: ReturnType<typeof wordSums>
}

const memories = new WeakMap<Model, Memory>()

function memoryOf(model: Model, gazetteer: Gazetteer | undefined): Memory {
  const kept = memories.get(model)
  if (kept && kept.table.gazetteer === gazetteer) return kept
  const memory = {
    table: wordTable(gazetteer),
    label: bestLabels(model.transitions),
    sumWords: wordSums(model, MAX_OFFSET),
    sumEvidence: wordSums(model, LABEL_REACH),
  }
  memories.set(model, memory)
  return memory
}

/** What each place's context says of it. */
function contextScores({ open, contexts: { hashes, starts } }: DocumentFeatures, model: Model): Float32Array {
  const scores = new Float32Array(open.length * LABELS)
  for (let at = 0; at < open.length; at++)
    for (let i = starts[at]!; i < starts[at + 1]!; i++) model.addWeights(hashes[i]!, scores, at * LABELS)
  return scores
}

/** What the first reading made of each word of the document. */
function evidenceOf({ words, places }: DocumentFeatures, labels: Uint8Array): SeenWord[] {
  const keys = words.map(wordKey)
  const evidence = labelEvidence({ keys: Array.from(places, (word) => keys[word]!), labels })
  return keys.map((key) => evidence.get(key) ?? NEVER_NAMED)
}

const NEVER_NAMED: SeenWord = { hashes: [], reach: Array(LABEL_REACH + 1).fill(0) }
