import { random } from '../recognizer/random.ts'
import type { SparseMatrix } from './information-matrix.ts'

/** How many directions are kept: the length of each row. */
export const DIMENSIONS = 64
/** Directions beyond those that are kept, and rounds, of the randomized decomposition (Halko and others 2011). */
const SPARE_DIMENSIONS = 10
const ROUNDS = 3

/** The rows of a matrix by their parts in its largest directions, weighed by the roots of these, each of length 1. */
export function largestDirections(matrix: SparseMatrix): Float32Array {
  const width = DIMENSIONS + SPARE_DIMENSIONS
  const next = random(1)
  let right: Float64Array = Float64Array.from({ length: matrix.columns * width }, () => next() - 0.5)
  let left: Float64Array = new Float64Array(0)
  for (let round = 0; round < ROUNDS; round++) {
    left = times(matrix, right, width)
    orthogonalize(left, width)
    right = timesTransposed(matrix, left, width)
    orthogonalize(right, width)
  }
  // The images of orthogonal right directions are nearly orthogonal themselves: their lengths are the weights.
  left = times(matrix, right, width)
  const sizes = Array.from({ length: width }, (_, d) => Math.sqrt(columnDot(left, width, d, d)))
  const order = sizes.map((_, d) => d).sort((a, b) => sizes[b]! - sizes[a]!)
  const vectors = new Float32Array(matrix.rows * DIMENSIONS)
  for (let row = 0; row < matrix.rows; row++) {
    let length = 0
    for (let d = 0; d < DIMENSIONS; d++) {
      const part = left[row * width + order[d]!]! / Math.sqrt(sizes[order[d]!]! || 1)
      vectors[row * DIMENSIONS + d] = part
      length += part * part
    }
    const scale = 1 / Math.sqrt(length || 1)
    for (let d = 0; d < DIMENSIONS; d++) vectors[row * DIMENSIONS + d]! *= scale
  }
  return vectors
}

function times({ rows, starts, places, values }: SparseMatrix, right: Float64Array, width: number): Float64Array {
  const product = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const from = places[at]! * width
      for (let d = 0; d < width; d++) product[row * width + d]! += values[at]! * right[from + d]!
    }
  return product
}

function timesTransposed(matrix: SparseMatrix, left: Float64Array, width: number): Float64Array {
  const { rows, columns, starts, places, values } = matrix
  const product = new Float64Array(columns * width)
  for (let row = 0; row < rows; row++)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const to = places[at]! * width
      for (let d = 0; d < width; d++) product[to + d]! += values[at]! * left[row * width + d]!
    }
  return product
}

/** Makes the columns orthogonal and of length 1 (Gram and Schmidt). */
function orthogonalize(matrix: Float64Array, width: number): void {
  for (let d = 0; d < width; d++) {
    for (let before = 0; before < d; before++) {
      const share = columnDot(matrix, width, d, before)
      for (let at = 0; at < matrix.length; at += width) matrix[at + d]! -= share * matrix[at + before]!
    }
    const length = Math.sqrt(columnDot(matrix, width, d, d)) || 1
    for (let at = 0; at < matrix.length; at += width) matrix[at + d]! /= length
  }
}

function columnDot(matrix: Float64Array, width: number, a: number, b: number): number {
  let sum = 0
  for (let at = 0; at < matrix.length; at += width) sum += matrix[at + a]! * matrix[at + b]!
  return sum
}
