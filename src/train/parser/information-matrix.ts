/** Contexts are the commonest words at these distances. */
const DISTANCES = [-1, 1, -2, 2]
const CONTEXT_WORDS = 3000
/** Common contexts count for less than their share (Levy, Goldberg and Dagan 2015). */
const CONTEXT_POWER = 0.75

/** A matrix of few entries, row by row. */
export interface SparseMatrix {
  readonly rows: number
  readonly columns: number
  readonly starts: Int32Array
  readonly places: Int32Array
  readonly values: Float32Array
}

/**
 * What each word of a vocabulary (the commonest first) tells of its neighbours: positive pointwise mutual information,
 * a row a word, a column a neighbour at a distance.
 */
export function informationMatrix(
  sentences: readonly (readonly string[])[],
  vocabulary: ReadonlyMap<string, number>,
): SparseMatrix {
  const columns = DISTANCES.length * CONTEXT_WORDS
  const counts = countNeighbours(sentences, vocabulary)
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

/** For each word of the vocabulary how often it meets each neighbour at each distance. */
function countNeighbours(
  sentences: readonly (readonly string[])[],
  vocabulary: ReadonlyMap<string, number>,
): Map<number, number>[] {
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
  return counts
}
