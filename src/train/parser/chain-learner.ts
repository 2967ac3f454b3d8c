import { TAGS } from '../../engine/tag/tags.ts'

const COLUMNS = TAGS.length

/** The weights of each tag behind each, learned and averaged. */
export interface ChainLearner {
  readonly weights: Float32Array
  change(before: number, tag: number, by: number): void
  step(): void
  averaged(): Float32Array
}

export function chainLearner(): ChainLearner {
  const weights = new Float32Array((COLUMNS + 1) * COLUMNS)
  const late = new Float64Array(weights.length)
  let steps = 1
  return {
    weights,
    change(before, tag, by) {
      weights[before * COLUMNS + tag]! += by
      late[before * COLUMNS + tag]! += steps * by
    },
    step() {
      steps++
    },
    averaged: () => weights.map((weight, i) => weight - late[i]! / steps),
  }
}
