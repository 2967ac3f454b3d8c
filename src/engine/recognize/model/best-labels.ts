import { FOLLOWERS, LABELS, mayEnd, mayStart, OUTSIDE } from './labels.ts'

/** Labels that leave no name open: outside, and each that ends one. All are followed by the same labels. */
const CLOSED = Array.from({ length: LABELS }, (_, label) => label).filter(mayEnd)
const AFTER_CLOSED = Uint8Array.from(FOLLOWERS[OUTSIDE]!)

/** The legal steps from labels within a name, as before << 8 | label: one flat list, for this is the innermost loop. */
const STEPS_INSIDE = Uint16Array.from(
  FOLLOWERS.flatMap((labels, before) => (mayEnd(before) ? [] : Array.from(labels, (label) => (before << 8) | label))),
)

/** What is known of places. */
export interface Places {
  /** LABELS a place. */
  readonly scores: Float32Array
  /** 1 for each place that may be part of a name. */
  readonly open: Uint8Array
  /** Where the labels go. */
  readonly labels: Uint8Array
}

/** Writes the labels of the places [first, last) of a sentence. */
export type LabelSentence = (places: Places, first: number, last: number) => void

/**
 * The best legal row of labels of a sentence (Viterbi), places that are not open being outside of names.
 * @param weights of the steps from one label to the next, LABELS × LABELS
 */
export function bestLabels(weights: ArrayLike<number>): LabelSentence {
  const bounds = boundsOf(weights)
  let from = new Uint8Array(0)
  let best = new Float64Array(LABELS)
  let next = new Float64Array(LABELS)
  return ({ scores, open, labels }, first, last) => {
    if (!isAnyOpen(open, first, last)) {
      labels.fill(OUTSIDE, first, last)
      return
    }
    if (from.length < (last - first) * LABELS) from = new Uint8Array(2 * (last - first) * LABELS)
    for (let label = 0; label < LABELS; label++)
      best[label] = mayStart(label) && (open[first] || label === OUTSIDE) ? scores[first * LABELS + label]! : -Infinity
    for (let at = first + 1; at < last; at++) {
      const lattice = { best, next, from, row: (at - first) * LABELS, weights }
      if (open[at]) stepToAny(lattice, bounds)
      else stepToOutside(lattice)
      for (let label = 0; label < LABELS; label++) next[label]! += scores[at * LABELS + label]!
      const spent = best
      best = next
      next = spent
    }
    let label = 0
    for (let l = 1; l < LABELS; l++) if (mayEnd(l) && best[l]! > best[label]!) label = l
    for (let at = last - 1; at >= first; at--) {
      labels[at] = label
      label = from[(at - first) * LABELS + label]!
    }
  }
}

function isAnyOpen(open: Uint8Array, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (open[at]) return true
  return false
}

/** For each label the least and the most that a step from it to one of `AFTER_CLOSED` weighs. */
interface Bounds {
  readonly least: Float64Array
  readonly most: Float64Array
}

function boundsOf(weights: ArrayLike<number>): Bounds {
  const steps = (before: number) => Array.from(AFTER_CLOSED, (label) => weights[before * LABELS + label]!)
  return {
    least: Float64Array.from({ length: LABELS }, (_, before) => Math.min(...steps(before))),
    most: Float64Array.from({ length: LABELS }, (_, before) => Math.max(...steps(before))),
  }
}

interface Lattice {
  /** The best sums of rows up to the place before, by its label, and those up to this one. */
  readonly best: Float64Array
  readonly next: Float64Array
  /** For each place and label the label before it, this place's from `row` on. */
  readonly from: Uint8Array
  readonly row: number
  readonly weights: ArrayLike<number>
}

function stepToAny({ best, next, from, row, weights }: Lattice, { least, most }: Bounds): void {
  next.fill(-Infinity)
  // A label that not even its best step brings up to the worst step of another leads nowhere: mostly all but one.
  let floor = -Infinity
  for (const before of CLOSED) if (best[before]! + least[before]! > floor) floor = best[before]! + least[before]!
  for (const before of CLOSED) {
    const sum = best[before]!
    if (sum + most[before]! < floor) continue
    for (let i = 0; i < AFTER_CLOSED.length; i++) {
      const label = AFTER_CLOSED[i]!
      const score = sum + weights[before * LABELS + label]!
      if (score <= next[label]!) continue
      next[label] = score
      from[row + label] = before
    }
  }
  for (let step = 0; step < STEPS_INSIDE.length; step++) {
    const before = STEPS_INSIDE[step]! >> 8
    const label = STEPS_INSIDE[step]! & 255
    const score = best[before]! + weights[before * LABELS + label]!
    if (score <= next[label]!) continue
    next[label] = score
    from[row + label] = before
  }
}

function stepToOutside({ best, next, from, row, weights }: Lattice): void {
  next.fill(-Infinity)
  for (const before of CLOSED) {
    const score = best[before]! + weights[before * LABELS + OUTSIDE]!
    if (score <= next[OUTSIDE]!) continue
    next[OUTSIDE] = score
    from[row + OUTSIDE] = before
  }
}
