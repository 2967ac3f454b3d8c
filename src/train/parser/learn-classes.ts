import { plainForm } from '../../engine/tag/word-form.ts'
import { finishHash, HASH_SEED, hashRange } from '../../engine/text/hash-text.ts'
import { random } from '../recognizer/random.ts'

/** Words by the hash of their plain form, and the class of each, from 1 on. */
export interface LearnedClasses {
  readonly hashes: Uint32Array
  readonly classes: Uint16Array
}

export interface ClassOptions {
  /** How many classes. */
  readonly classes: number
  /** Words seen less often are of none. */
  readonly minCount: number
}

/** Contexts are the commonest words at these distances. */
const DISTANCES = [-1, 1, -2, 2]
const CONTEXT_WORDS = 3000
/** Common contexts count for less than their share (Levy, Goldberg and Dagan 2015). */
const CONTEXT_POWER = 0.75
const DIMENSIONS = 64
/** Directions beyond those that are kept, and rounds, of the randomized decomposition (Halko and others 2011). */
const SPARE_DIMENSIONS = 10
const ROUNDS = 3
const ASSIGNMENTS = 15

/**
 * Classes of words that stand in like places: counts of neighbours as positive pointwise mutual information, its
 * largest directions, and groups of like rows there (k-means by cosine).
 * @param sentences tokens of running text
 */
export function learnClasses(sentences: Iterable<readonly string[]>, options: ClassOptions): LearnedClasses {
  const rows = [...sentences].map((words) => words.map(plainForm))
  const vocabulary = commonWords(rows, options.minCount)
  const matrix = informationMatrix(rows, vocabulary)
  const vectors = largestDirections(matrix)
  const classes = groupRows(vectors, matrix.rows, options.classes)
  const entries = [...vocabulary.keys()].map((word, row) => ({
    hash: finishHash(hashRange(word, [0, word.length], HASH_SEED)),
    group: classes[row]! + 1,
  }))
  entries.sort((a, b) => a.hash - b.hash)
  return {
    hashes: Uint32Array.from(entries, ({ hash }) => hash),
    classes: Uint16Array.from(entries, ({ group }) => group),
  }
}

/** Words seen often enough, the commonest first, with their numbers. */
function commonWords(rows: readonly (readonly string[])[], minCount: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) for (const word of row) counts.set(word, (counts.get(word) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= minCount)
  common.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
  return new Map(common.map(([word], i) => [word, i]))
}

/** A matrix of few entries, row by row. */
interface SparseMatrix {
  readonly rows: number
  readonly columns: number
  readonly starts: Int32Array
  readonly places: Int32Array
  readonly values: Float32Array
}

function informationMatrix(sentences: readonly (readonly string[])[], vocabulary: Map<string, number>): SparseMatrix {
  const columns = DISTANCES.length * CONTEXT_WORDS
  const counts = Array.from({ length: vocabulary.size }, () => new Map<number, number>())
  for (const words of sentences) {
    const ids = words.map((word) => vocabulary.get(word) ?? -1)
    ids.forEach((id, at) => {
      if (id < 0) return
      DISTANCES.forEach((distance, block) => {
        const context = ids[at + distance] ?? -1
        if (context < 0 || context >= CONTEXT_WORDS) return
        const column = block * CONTEXT_WORDS + context
        counts[id]!.set(column, (counts[id]!.get(column) ?? 0) + 1)
      })
    })
  }
  const columnSums = new Float64Array(columns)
  for (const row of counts) for (const [column, count] of row) columnSums[column]! += count
  const smoothed = columnSums.map((sum) => sum ** CONTEXT_POWER)
  const total = smoothed.reduce((sum, one) => sum + one, 0)
  const starts = new Int32Array(counts.length + 1)
  const places: number[] = []
  const values: number[] = []
  counts.forEach((row, r) => {
    const sum = [...row.values()].reduce((all, one) => all + one, 0)
    for (const [column, count] of row) {
      const information = Math.log((count * total) / (sum * smoothed[column]!))
      if (information <= 0) continue
      places.push(column)
      values.push(information)
    }
    starts[r + 1] = places.length
  })
  return { rows: counts.length, columns, starts, places: Int32Array.from(places), values: Float32Array.from(values) }
}

/** The rows of a matrix by their parts in its largest directions, weighed by the roots of these, each of length 1. */
function largestDirections(matrix: SparseMatrix): Float32Array {
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

/** Groups of rows by cosine, begun from rows spread evenly over the commonest: the rows come in order of frequency. */
function groupRows(vectors: Float32Array, rows: number, groups: number): Uint16Array {
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
