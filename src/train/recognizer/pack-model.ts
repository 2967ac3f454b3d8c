import { packSections } from '../../engine/read-sections.ts'
import { LABELS } from '../../engine/recognize/model/labels.ts'
import { BUCKETS, MODEL_BINARY } from '../../engine/recognize/model/open-model.ts'
import type { Weights } from './train-crf.ts'

/** The largest weight that is kept apart from larger ones; nearly all lie below. */
const LARGEST = 4
/** Steps of the int8 scale in use: coarser than it could be, since coarse weights compress better at no loss. */
const STEPS = 40

/** The bytes of `assets/model/en.bin`: weights rounded, features without any left out. */
export function packModel(hashes: Uint32Array, { features, transitions }: Weights): ArrayBuffer {
  const quantize = (weight: number) => Math.max(-127, Math.min(127, Math.round((weight / LARGEST) * STEPS)))
  const rows = Array.from(hashes, (hash, id) => ({ hash, weights: features.subarray(id * LABELS, (id + 1) * LABELS) }))
    .filter(({ weights }) => weights.some((weight) => quantize(weight) !== 0))
    .sort((a, b) => a.hash - b.hash)
  const sizes = new Uint8Array(BUCKETS)
  for (const { hash } of rows) sizes[hash >>> 16]!++
  return packSections(MODEL_BINARY, [
    sizes,
    Uint16Array.from(rows, ({ hash }) => hash & 0xffff),
    Int8Array.from(rows.flatMap(({ weights }) => Array.from(weights, quantize))),
    Int16Array.from(transitions, quantize),
  ])
}
