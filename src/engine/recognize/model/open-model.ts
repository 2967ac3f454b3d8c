import { readSections } from '../../read-sections.ts'
import { LABELS } from './labels.ts'

/** The trained weights: a linear-chain conditional random field over hashed features. */
export interface Model {
  /** Adds the weights of a feature to scores[at, at + LABELS); nothing for a feature that the model has no weight for. */
  addWeights(hash: number, scores: Float32Array, at: number): void
  /** Weight of label `to` behind label `from`, at from × LABELS + to. */
  readonly transitions: ArrayLike<number>
}

export const MODEL_BINARY = { file: 'assets/model/en.bin', version: 1 }

/**
 * Sections of the binary. A feature's hash is cut in two: the upper half is its bucket, the lower half is listed there;
 * `rows` has LABELS int8 weights for each listed one. Weights and transitions share one scale, which decoding does not need.
 */
const MODEL_SECTIONS = ['bucketSizes', 'lowerHalves', 'rows', 'transitions'] as const

export const BUCKETS = 1 << 16

/** Opens the model by views on its bytes. @throws {ModelError} where they are damaged. */
export function openModel(buffer: ArrayBuffer): Model {
  const { bucketSizes, lowerHalves, rows, transitions } = readSections(MODEL_BINARY, buffer, MODEL_SECTIONS)
  const halves = new Uint16Array(lowerHalves.buffer, lowerHalves.byteOffset, lowerHalves.length / 2)
  const weights = new Int8Array(rows.buffer, rows.byteOffset, rows.length)
  const starts = new Uint32Array(BUCKETS + 1)
  for (let b = 0; b < BUCKETS; b++) starts[b + 1] = starts[b]! + bucketSizes[b]!
  return {
    transitions: new Int16Array(transitions.buffer, transitions.byteOffset, LABELS * LABELS),
    addWeights(hash, scores, at) {
      const bucket = hash >>> 16
      const half = hash & 0xffff
      const end = starts[bucket + 1]!
      for (let i = starts[bucket]!; i < end; i++) {
        if (halves[i] !== half) continue
        const row = i * LABELS
        for (let label = 0; label < LABELS; label++) scores[at + label]! += weights[row + label]!
        return
      }
    },
  }
}
