/** A weight that a perceptron keeps. */
export interface KeptWeight {
  readonly row: number
  readonly column: number
  readonly weight: number
}

/**
 * Weights of features, a row for each with a weight for some of the columns (classes), learned by mistakes and averaged
 * over all steps. Rows hold only the columns that ever changed: most features meet few classes.
 */
export interface Perceptron {
  /** Adds a row's weights to scores that begin at `from`. */
  addTo(scores: Float32Array, row: number, from?: number): void
  /** Changes one weight. */
  change(row: number, column: number, by: number): void
  /** To be called after each example. */
  step(): void
  /** The mean of each weight over all steps so far, zeros left out, row by row, columns in order. */
  averaged(): KeptWeight[]
}

/** A row's first room, in weights; it doubles when it is full. */
const FIRST_ROOM = 4

/** @param only begins with these weights, and changes no others: what a pruned model learns on */
export function perceptron(rows: number, only?: readonly KeptWeight[]): Perceptron {
  const starts = new Int32Array(rows)
  const sizes = new Uint8Array(rows)
  const rooms = new Uint8Array(rows)
  let columns = new Uint8Array(1 << 20)
  let weights = new Float32Array(1 << 20)
  // Of each weight the sum of its changes, each times the step it was made at: what the mean lacks of the last value.
  let late = new Float64Array(1 << 20)
  let used = 0
  let steps = 1

  const grow = (least: number) => {
    const length = Math.max(least, 2 * columns.length)
    columns = copyInto(new Uint8Array(length), columns)
    weights = copyInto(new Float32Array(length), weights)
    late = copyInto(new Float64Array(length), late)
  }
  const makeRoom = (row: number) => {
    const room = rooms[row] ? 2 * rooms[row]! : FIRST_ROOM
    if (used + room > columns.length) grow(used + room)
    const [from, end] = [starts[row]!, starts[row]! + sizes[row]!]
    columns.copyWithin(used, from, end)
    weights.copyWithin(used, from, end)
    late.copyWithin(used, from, end)
    starts[row] = used
    rooms[row] = room
    used += room
  }
  const placeOf = (row: number, column: number): number => {
    const end = starts[row]! + sizes[row]!
    for (let at = starts[row]!; at < end; at++) if (columns[at] === column) return at
    return -1
  }
  const append = (row: number, column: number): number => {
    if (sizes[row] === rooms[row]) makeRoom(row)
    const at = starts[row]! + sizes[row]!++
    columns[at] = column
    weights[at] = 0
    late[at] = 0
    return at
  }
  for (const { row, column, weight } of only ?? []) weights[append(row, column)] = weight

  return {
    addTo(scores, row, from = 0) {
      const end = starts[row]! + sizes[row]!
      for (let at = starts[row]!; at < end; at++) scores[from + columns[at]!]! += weights[at]!
    },
    change(row, column, by) {
      let at = placeOf(row, column)
      if (at < 0) {
        if (only) return
        at = append(row, column)
      }
      weights[at]! += by
      late[at]! += steps * by
    },
    step() {
      steps++
    },
    averaged() {
      const kept: KeptWeight[] = []
      for (let row = 0; row < rows; row++) {
        const places = Array.from({ length: sizes[row]! }, (_, i) => starts[row]! + i)
        places.sort((a, b) => columns[a]! - columns[b]!)
        for (const at of places) {
          const weight = weights[at]! - late[at]! / steps
          if (weight !== 0) kept.push({ row, column: columns[at]!, weight })
        }
      }
      return kept
    },
  }
}

function copyInto<Numbers extends Uint8Array | Float32Array | Float64Array>(to: Numbers, from: Numbers): Numbers {
  to.set(from)
  return to
}
