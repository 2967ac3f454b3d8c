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

/** @param only begins with these weights, and changes no others: what a pruned model learns on */
export function perceptron(rows: number, only?: readonly KeptWeight[]): Perceptron {
  const table = createTable(rows)
  let steps = 1
  for (const { row, column, weight } of only ?? []) {
    const at = append(table, row, column)
    table.weights[at] = weight
  }
  return {
    addTo(scores, row, from = 0) {
      const { columns, weights } = table
      const end = table.starts[row]! + table.sizes[row]!
      for (let at = table.starts[row]!; at < end; at++) scores[from + columns[at]!]! += weights[at]!
    },
    change(row, column, by) {
      let at = placeOf(table, row, column)
      if (at < 0) {
        if (only) return
        at = append(table, row, column)
      }
      table.weights[at]! += by
      table.late[at]! += steps * by
    },
    step() {
      steps++
    },
    averaged() {
      const kept: KeptWeight[] = []
      for (let row = 0; row < rows; row++) kept.push(...averagedRow(table, row, steps))
      return kept
    },
  }
}

/** Weights row by row, each row with room to grow. */
interface WeightTable {
  readonly starts: Int32Array
  readonly sizes: Uint8Array
  readonly rooms: Uint8Array
  columns: Uint8Array
  weights: Float32Array
  /** Of each weight the sum of its changes, each times the step it was made at: what the mean lacks of the last value. */
  late: Float64Array
  used: number
}

const FIRST_LENGTH = 1 << 20
/** A row's first room, in weights; it doubles when it is full. */
const FIRST_ROOM = 4

const createTable = (rows: number): WeightTable => ({
  starts: new Int32Array(rows),
  sizes: new Uint8Array(rows),
  rooms: new Uint8Array(rows),
  columns: new Uint8Array(FIRST_LENGTH),
  weights: new Float32Array(FIRST_LENGTH),
  late: new Float64Array(FIRST_LENGTH),
  used: 0,
})

function placeOf({ starts, sizes, columns }: WeightTable, row: number, column: number): number {
  const end = starts[row]! + sizes[row]!
  for (let at = starts[row]!; at < end; at++) if (columns[at] === column) return at
  return -1
}

/** A place for one more weight of a row, which is 0. */
function append(table: WeightTable, row: number, column: number): number {
  if (table.sizes[row] === table.rooms[row]) makeRoom(table, row)
  const at = table.starts[row]! + table.sizes[row]!++
  table.columns[at] = column
  table.weights[at] = 0
  table.late[at] = 0
  return at
}

/** Moves a full row to the end, where it has twice the room. */
function makeRoom(table: WeightTable, row: number): void {
  const { starts, sizes, rooms, used } = table
  const room = rooms[row] ? 2 * rooms[row]! : FIRST_ROOM
  if (used + room > table.columns.length) grow(table, used + room)
  const [from, end] = [starts[row]!, starts[row]! + sizes[row]!]
  for (const numbers of [table.columns, table.weights, table.late]) numbers.copyWithin(used, from, end)
  starts[row] = used
  rooms[row] = room
  table.used += room
}

function grow(table: WeightTable, least: number): void {
  const length = Math.max(least, 2 * table.columns.length)
  table.columns = copyInto(new Uint8Array(length), table.columns)
  table.weights = copyInto(new Float32Array(length), table.weights)
  table.late = copyInto(new Float64Array(length), table.late)
}

function averagedRow({ starts, sizes, columns, weights, late }: WeightTable, row: number, steps: number): KeptWeight[] {
  const places = Array.from({ length: sizes[row]! }, (_, i) => starts[row]! + i)
  places.sort((a, b) => columns[a]! - columns[b]!)
  return places
    .map((at) => ({ row, column: columns[at]!, weight: weights[at]! - late[at]! / steps }))
    .filter(({ weight }) => weight !== 0)
}

function copyInto<Numbers extends Uint8Array | Float32Array | Float64Array>(to: Numbers, from: Numbers): Numbers {
  to.set(from)
  return to
}
