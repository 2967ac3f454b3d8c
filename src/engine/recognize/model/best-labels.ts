import { FOLLOWERS, LABELS, mayEnd, mayStart, OUTSIDE } from './labels.ts'

/** All legal steps from one label to the next, as before << 8 | label: one flat list, for this is the innermost loop. */
const STEPS = Uint16Array.from(
  FOLLOWERS.flatMap((labels, before) => Array.from(labels, (label) => (before << 8) | label)),
)

/** Labels that leave no name open: outside, and each that ends one. */
const CLOSED = Array.from({ length: LABELS }, (_, label) => label).filter(mayEnd)

/**
 * The best legal row of labels of a sentence (Viterbi), tokens that are not open being outside of names.
 * @param scores LABELS a token
 * @param open 1 for each token that may be part of a name
 * @param transitions LABELS × LABELS
 */
export function bestLabels(scores: Float32Array, open: Uint8Array, transitions: ArrayLike<number>): Uint8Array {
  const tokens = open.length
  const labels = new Uint8Array(tokens)
  if (!open.includes(1)) return labels
  const from = new Uint8Array(tokens * LABELS)
  let best = new Float64Array(LABELS)
  let next = new Float64Array(LABELS)
  for (let label = 0; label < LABELS; label++)
    best[label] = mayStart(label) && (open[0] || label === OUTSIDE) ? scores[label]! : -Infinity
  for (let t = 1; t < tokens; t++) {
    const lattice = { best, next, from, at: t * LABELS, transitions }
    if (open[t]) stepToAny(lattice)
    else stepToOutside(lattice)
    for (let label = 0; label < LABELS; label++) next[label]! += scores[t * LABELS + label]!
    const spent = best
    best = next
    next = spent
  }
  let label = 0
  for (let l = 1; l < LABELS; l++) if (mayEnd(l) && best[l]! > best[label]!) label = l
  for (let t = tokens - 1; t >= 0; t--) {
    labels[t] = label
    label = from[t * LABELS + label]!
  }
  return labels
}

interface Lattice {
  /** The best sums of rows up to the token before, by its label, and those up to this one. */
  readonly best: Float64Array
  readonly next: Float64Array
  /** For each token and label the label before it, this token's from `at` on. */
  readonly from: Uint8Array
  readonly at: number
  readonly transitions: ArrayLike<number>
}

function stepToAny({ best, next, from, at, transitions }: Lattice): void {
  next.fill(-Infinity)
  for (let step = 0; step < STEPS.length; step++) {
    const before = STEPS[step]! >> 8
    const label = STEPS[step]! & 255
    const score = best[before]! + transitions[before * LABELS + label]!
    if (score <= next[label]!) continue
    next[label] = score
    from[at + label] = before
  }
}

function stepToOutside({ best, next, from, at, transitions }: Lattice): void {
  next.fill(-Infinity)
  for (const before of CLOSED) {
    const score = best[before]! + transitions[before * LABELS + OUTSIDE]!
    if (score <= next[OUTSIDE]!) continue
    next[OUTSIDE] = score
    from[at + OUTSIDE] = before
  }
}
