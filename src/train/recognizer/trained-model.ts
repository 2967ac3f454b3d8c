import { LABELS } from '../../engine/recognize/model/labels.ts'
import type { Model } from '../../engine/recognize/model/open-model.ts'
import type { FeatureIndex } from './feature-index.ts'
import type { Weights } from './train-crf.ts'

/** A model with the weights as trained, to look at before it is packed and to read other documents by. */
export function trainedModel(index: FeatureIndex, { features, transitions }: Weights): Model {
  return {
    transitions,
    addWeights(hash, scores, at) {
      const id = index.idOf(hash)
      if (id < 0) return
      const row = id * LABELS
      for (let label = 0; label < LABELS; label++) scores[at + label]! += features[row + label]!
    },
  }
}
