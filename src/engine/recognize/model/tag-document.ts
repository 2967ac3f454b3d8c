import type { Sentence } from '../../../types.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { bestLabels } from './best-labels.ts'
import { type DocumentFeatures, documentFeatures, MAX_OFFSET } from './document-features.ts'
import { LABEL_REACH, labelEvidence } from './label-evidence.ts'
import { LABELS, type LabelledName, namesInLabels } from './labels.ts'
import type { Model } from './open-model.ts'
import { wordKey } from './word-attributes.ts'
import { type AddSums, type SeenWord, wordSums } from './word-sums.ts'
import { type WordTable, wordTable } from './word-table.ts'

/** The names of each sentence by the model: read once, then again with what the first reading made of each word. */
export function tagDocument(
  sentences: readonly Sentence[],
  model: Model,
  gazetteer: Gazetteer | undefined,
): LabelledName[][] {
  const { table, sumWords, sumEvidence } = memoryOf(model, gazetteer)
  const features = documentFeatures(sentences, table)
  const scores = contextScores(features, model)
  addSums(features, scores, sumWords(features.words))
  const evidence = evidenceOf(features, decode(features, scores, model))
  addSums(features, scores, sumEvidence(evidence))
  return decode(features, scores, model).map(namesInLabels)
}

/** What is kept from one article to the next as long as a model is in use. */
interface Memory {
  readonly table: WordTable
  readonly sumWords: ReturnType<typeof wordSums>
  readonly sumEvidence: ReturnType<typeof wordSums>
}

const memories = new WeakMap<Model, Memory>()

function memoryOf(model: Model, gazetteer: Gazetteer | undefined): Memory {
  const kept = memories.get(model)
  if (kept && kept.table.gazetteer === gazetteer) return kept
  const memory = {
    table: wordTable(gazetteer),
    sumWords: wordSums(model, MAX_OFFSET),
    sumEvidence: wordSums(model, LABEL_REACH),
  }
  memories.set(model, memory)
  return memory
}

const decode = ({ sentences }: DocumentFeatures, scores: readonly Float32Array[], { transitions }: Model) =>
  sentences.map(({ open }, s) => bestLabels(scores[s]!, open, transitions))

function addSums({ sentences }: DocumentFeatures, scores: readonly Float32Array[], add: AddSums): void {
  sentences.forEach((sentence, s) => {
    add(scores[s]!, sentence)
  })
}

/** What each token's context says of it. */
const contextScores = ({ sentences }: DocumentFeatures, model: Model): Float32Array[] =>
  sentences.map(({ contexts }) => {
    const scores = new Float32Array(contexts.length * LABELS)
    contexts.forEach((hashes, t) => {
      for (let i = 0; i < hashes.length; i++) model.addWeights(hashes[i]!, scores, t * LABELS)
    })
    return scores
  })

/** What the first reading made of each word of the document. */
function evidenceOf({ words, sentences }: DocumentFeatures, labels: readonly ArrayLike<number>[]): SeenWord[] {
  const keys = Int32Array.from(words, wordKey)
  const evidence = labelEvidence(
    sentences.map((sentence, s) => ({ keys: sentence.words.map((at) => keys[at]!), labels: labels[s]! })),
  )
  return Array.from(keys, (key) => evidence.get(key) ?? NEVER_NAMED)
}

const NEVER_NAMED: SeenWord = { hashes: new Uint32Array(0), reach: Array(LABEL_REACH + 1).fill(0) }
