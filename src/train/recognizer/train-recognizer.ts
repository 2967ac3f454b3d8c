import type { Gazetteer } from '../../engine/recognize/gazetteer.ts'
import { addEvidence } from './add-evidence.ts'
import { buildExamples } from './build-examples.ts'
import { packModel } from './pack-model.ts'
import type { TrainingDocument } from './read-training-corpora.ts'
import { trainCrf } from './train-crf.ts'

export interface RecognizerOptions {
  readonly gazetteer: Gazetteer | undefined
  readonly passes?: number
  /** Passes of the two models that only make first readings of the half of the documents that they did not see. */
  readonly foldPasses?: number
  /** Strength of the penalty that leaves most weights at zero. */
  readonly l1?: number
  /** Features seen less often are left out. */
  readonly minCount?: number
  readonly log: (line: string) => void
}

/** Found by trying on articles held out; the figures stand in assets/model/README.md. */
const DEFAULTS = { passes: 5, foldPasses: 2, l1: 4, minCount: 2 }

/** Halves of the documents: each is read by a model that was trained on the other. */
const FOLDS = 2

/** The bytes of a model trained on documents. The same documents and options give the same bytes. */
export function trainRecognizer(documents: readonly TrainingDocument[], options: RecognizerOptions): ArrayBuffer {
  const { gazetteer, log, l1, passes, foldPasses, minCount } = { ...DEFAULTS, ...options }
  const { examples, featureCount, index } = buildExamples(documents, { gazetteer, minCount })
  log(`${examples.masks.length} tokens, ${examples.tokens.features.length} uses of ${featureCount} features`)
  const readers = Array.from({ length: FOLDS }, (_, fold) => {
    log(`fold ${fold + 1} of ${FOLDS}`)
    const weights = examples.weights.map((weight, s) => (examples.documents[s]! % FOLDS === fold ? 0 : weight))
    return trainCrf({ ...examples, weights }, featureCount, { passes: foldPasses, l1, log })
  })
  const { evidence, hashes } = addEvidence(examples, featureCount, (document) => readers[document % FOLDS]!)
  log(`${evidence.features.length} uses of ${hashes.length} features of a first reading`)
  const weights = trainCrf({ ...examples, evidence }, featureCount + hashes.length, { passes, l1, log })
  return packModel(concat(index.hashes(), hashes), weights)
}

function concat(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
