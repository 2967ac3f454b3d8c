import { bestLabels } from '../../engine/recognize/model/best-labels.ts'
import { seenFrom } from '../../engine/recognize/model/document-features.ts'
import { LABEL_REACH, type LabelledWords, labelEvidence } from '../../engine/recognize/model/label-evidence.ts'
import { LABELS } from '../../engine/recognize/model/labels.ts'
import type { SeenWord } from '../../engine/recognize/model/word-sums.ts'
import { type Examples, growing, type TokenLists } from './examples.ts'
import type { Weights } from './train-crf.ts'

/** What a first reading made of the words, as features numbered behind the others. */
export interface Evidence {
  readonly evidence: TokenLists
  /** The hash of each further feature. */
  readonly hashes: Uint32Array
}

/**
 * Reads each document by a model that did not learn from it: only such readings are as good and as bad as they will be
 * in use. Copies of sentences take what was made of the document's own words.
 * @param readerOf the weights that read a document
 */
export function addEvidence(
  examples: Examples,
  featureCount: number,
  readerOf: (document: number) => Weights,
): Evidence {
  const ids = new Map<number, number>()
  const features = growing((length) => new Int32Array(length))
  const starts = growing((length) => new Float64Array(length))
  const idOf = (hash: number) => {
    let id = ids.get(hash)
    if (id === undefined) {
      id = featureCount + ids.size
      ids.set(hash, id)
    }
    return id
  }
  for (const group of sentencesByDocument(examples)) {
    const own = group.filter((s) => !examples.copies[s])
    const evidence = labelEvidence(readSentences(examples, own, readerOf(examples.documents[own[0]!]!)))
    for (const s of group) addSentence(s, evidence)
  }
  starts.push(features.length)
  return { evidence: { features: features.take(), starts: starts.take() }, hashes: Uint32Array.from(ids.keys()) }

  function addSentence(s: number, evidence: ReadonlyMap<number, SeenWord>): void {
    const first = examples.sentences[s]!
    const last = examples.sentences[s + 1]!
    for (let t = first; t < last; t++) {
      starts.push(features.length)
      for (let at = Math.max(first, t - LABEL_REACH); at <= Math.min(last - 1, t + LABEL_REACH); at++)
        for (const hash of evidence.get(examples.keys[at]!)?.hashes ?? []) features.push(idOf(seenFrom(hash, at - t)))
    }
  }
}

/** Sentences of one document stand side by side: its own, then the copies. */
function sentencesByDocument({ documents }: Examples): number[][] {
  const groups: number[][] = []
  documents.forEach((document, s) => {
    if (s === 0 || documents[s - 1] !== document) groups.push([])
    groups.at(-1)!.push(s)
  })
  return groups
}

/** The words of sentences that stand side by side and the labels that weights give them. */
function readSentences(examples: Examples, own: readonly number[], weights: Weights): LabelledWords {
  const { sentences, tokens, keys, open } = examples
  const start = sentences[own[0]!]!
  const end = sentences[own.at(-1)! + 1]!
  const scores = new Float32Array((end - start) * LABELS)
  for (let t = start; t < end; t++)
    for (let f = tokens.starts[t]!; f < tokens.starts[t + 1]!; f++)
      for (let label = 0; label < LABELS; label++)
        scores[(t - start) * LABELS + label]! += weights.features[tokens.features[f]! * LABELS + label]!
  const places = { scores, open: open.subarray(start, end), labels: new Uint8Array(end - start) }
  const label = bestLabels(weights.transitions)
  for (const s of own) label(places, sentences[s]! - start, sentences[s + 1]! - start)
  return { keys: keys.subarray(start, end), labels: places.labels }
}
