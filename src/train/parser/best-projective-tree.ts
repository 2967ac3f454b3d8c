/**
 * The tree without crossing arcs of the highest sum (Eisner 1996), over places from 1 on; the root stands at the last place.
 * @param scores of the arc from a head (row) to a child (column), `size` a row
 * @returns the head of each place
 */
export function bestProjectiveTree(scores: Float32Array, size: number): Int32Array {
  const chart = createChart(size)
  for (let width = 1; width < size - 1; width++)
    for (let left = 1; left + width < size; left++) fillSpan(chart, scores, { left, right: left + width })
  return readHeads(chart)
}

/** Which way the arcs of a span point: to the left from its right end, or to the right from its left end. */
const LEFT = 0
const RIGHT = 1
type Side = typeof LEFT | typeof RIGHT

/** The best sums of spans [left, right] with their head at one end, and where each is parted. */
interface Chart {
  readonly size: number
  /** Nothing more can hang on the other end. */
  readonly complete: readonly [Float32Array, Float32Array]
  readonly completeSplit: readonly [Int32Array, Int32Array]
  /** An arc joins both ends, and the other end may have more behind it. */
  readonly open: readonly [Float32Array, Float32Array]
  readonly openSplit: Int32Array
}

function createChart(size: number): Chart {
  const sums = () => new Float32Array(size * size)
  const splits = () => new Int32Array(size * size)
  return {
    size,
    complete: [sums(), sums()],
    completeSplit: [splits(), splits()],
    open: [sums(), sums()],
    openSplit: splits(),
  }
}

interface Ends {
  readonly left: number
  readonly right: number
}

function fillSpan(
  { size, complete, completeSplit, open, openSplit }: Chart,
  scores: Float32Array,
  { left, right }: Ends,
) {
  const at = left * size + right
  const row = left * size
  const joined = bestSplit(left, right, (s) => complete[RIGHT][row + s]! + complete[LEFT][(s + 1) * size + right]!)
  openSplit[at] = joined.split
  open[LEFT][at] = joined.sum + scores[right * size + left]!
  // Nothing is the head of the root.
  open[RIGHT][at] = right === size - 1 ? Number.NEGATIVE_INFINITY : joined.sum + scores[row + right]!
  const toLeft = bestSplit(left, right, (s) => complete[LEFT][row + s]! + open[LEFT][s * size + right]!)
  complete[LEFT][at] = toLeft.sum
  completeSplit[LEFT][at] = toLeft.split
  const toRight = bestSplit(left + 1, right + 1, (s) => open[RIGHT][row + s]! + complete[RIGHT][s * size + right]!)
  complete[RIGHT][at] = toRight.sum
  completeSplit[RIGHT][at] = toRight.split
}

function bestSplit(from: number, to: number, sumAt: (split: number) => number) {
  let sum = Number.NEGATIVE_INFINITY
  let split = from
  for (let s = from; s < to; s++) {
    const here = sumAt(s)
    if (here <= sum) continue
    sum = here
    split = s
  }
  return { sum, split }
}

interface Waiting extends Ends {
  readonly side: Side
  readonly isOpen: boolean
}

function readHeads({ size, completeSplit, openSplit }: Chart): Int32Array {
  const heads = new Int32Array(size)
  const waiting: Waiting[] = [{ left: 1, right: size - 1, side: LEFT, isOpen: false }]
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const { left, right, side, isOpen } = span
    if (left >= right) continue
    if (isOpen) {
      const split = openSplit[left * size + right]!
      if (side === LEFT) heads[left] = right
      else heads[right] = left
      waiting.push(
        { left, right: split, side: RIGHT, isOpen: false },
        { left: split + 1, right, side: LEFT, isOpen: false },
      )
    } else {
      const split = completeSplit[side][left * size + right]!
      const [first, second] = side === LEFT ? [false, true] : [true, false]
      waiting.push({ left, right: split, side, isOpen: first }, { left: split, right, side, isOpen: second })
    }
  }
  return heads
}
