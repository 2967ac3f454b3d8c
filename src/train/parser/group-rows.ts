import { DIMENSIONS } from './largest-directions.ts'

const ASSIGNMENTS = 15

/** Groups of rows by cosine, begun from rows spread evenly over the commonest: the rows come in order of frequency. */
export function groupRows(vectors: Float32Array, rows: number, groups: number): Uint16Array {
  let centres = new Float32Array(groups * DIMENSIONS)
  for (let g = 0; g < groups; g++) {
    const row = Math.floor((g * Math.min(rows, 8 * groups)) / groups)
    centres.set(vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), g * DIMENSIONS)
  }
  const groupOf = new Uint16Array(rows)
  for (let round = 0; round < ASSIGNMENTS; round++) {
    const sums = new Float32Array(groups * DIMENSIONS)
    for (let row = 0; row < rows; row++) {
      groupOf[row] = nearest(vectors, row * DIMENSIONS, centres)
      for (let d = 0; d < DIMENSIONS; d++) sums[groupOf[row]! * DIMENSIONS + d]! += vectors[row * DIMENSIONS + d]!
    }
    for (let g = 0; g < groups; g++) {
      let length = 0
      for (let d = 0; d < DIMENSIONS; d++) length += sums[g * DIMENSIONS + d]! ** 2
      const scale = 1 / Math.sqrt(length || 1)
      for (let d = 0; d < DIMENSIONS; d++) sums[g * DIMENSIONS + d]! *= scale
    }
    centres = sums
  }
  return groupOf
}

function nearest(vectors: Float32Array, from: number, centres: Float32Array): number {
  let best = 0
  let bestDot = Number.NEGATIVE_INFINITY
  for (let g = 0; g * DIMENSIONS < centres.length; g++) {
    let dot = 0
    for (let d = 0; d < DIMENSIONS; d++) dot += vectors[from + d]! * centres[g * DIMENSIONS + d]!
    if (dot > bestDot) {
      bestDot = dot
      best = g
    }
  }
  return best
}
