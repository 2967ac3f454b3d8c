import { FOLLOWERS, LABELS, mayEnd, mayStart } from '../../engine/recognize/model/labels.ts'

/** What a model expects of a sentence. */
export interface Marginals {
  /** Probability of each label of each token. */
  readonly labels: Float64Array
  /** Expected number of each transition, before × LABELS + label. */
  readonly links: Float64Array
  /** Logarithm of the sum over all rows of labels. */
  readonly logSum: number
}

const START = Float64Array.from({ length: LABELS }, (_, label) => (mayStart(label) ? 1 : 0))
const END = Float64Array.from({ length: LABELS }, (_, label) => (mayEnd(label) ? 1 : 0))

/**
 * Forward-backward over the legal rows of labels, with masks only over those that they allow.
 * @param scores LABELS a token
 * @param transitions the learner's table: three blocks of LABELS a row, of which the first holds the weights
 */
export function marginals(scores: Float64Array, transitions: Float32Array, masks?: Int32Array): Marginals {
  const factors = Float64Array.from({ length: LABELS * LABELS }, (_, i) =>
    Math.exp(transitions[3 * LABELS * Math.floor(i / LABELS) + (i % LABELS)]!),
  )
  const local = localFactors(scores, masks)
  const lattice = forward(local.factors, factors)
  return { ...backward(lattice, local.factors, factors), logSum: local.logSum + lattice.logSum }
}

/** Each token's factors, the largest being one, so that nothing overflows. */
function localFactors(scores: Float64Array, masks: Int32Array | undefined) {
  const factors = new Float64Array(scores.length)
  let logSum = 0
  for (let at = 0; at < scores.length; at += LABELS) {
    const mask = masks ? masks[at / LABELS]! : -1
    let top = -Infinity
    for (let l = 0; l < LABELS; l++) if (scores[at + l]! > top) top = scores[at + l]!
    for (let l = 0; l < LABELS; l++) if (mask & (1 << l)) factors[at + l] = Math.exp(scores[at + l]! - top)
    logSum += top
  }
  return { factors, logSum }
}

interface Lattice {
  /** Forward sums, each token's scaled to one. */
  readonly sums: Float64Array
  /** What each token's sums were divided by. */
  readonly scales: Float64Array
  readonly logSum: number
}

function forward(local: Float64Array, factors: Float64Array): Lattice {
  const sums = new Float64Array(local.length)
  const scales = new Float64Array(local.length / LABELS)
  let logSum = 0
  for (let at = 0; at < local.length; at += LABELS) {
    if (at === 0) sums.set(START)
    else addForward(sums, at, factors)
    const last = at + LABELS === local.length
    let sum = 0
    for (let l = 0; l < LABELS; l++) {
      sums[at + l]! *= local[at + l]! * (last ? END[l]! : 1)
      sum += sums[at + l]!
    }
    // A row that underflows is a sentence that the model finds impossible; it must not turn into NaN.
    const scale = sum || Number.MIN_VALUE
    scales[at / LABELS] = scale
    for (let l = 0; l < LABELS; l++) sums[at + l]! /= scale
    logSum += Math.log(scale)
  }
  return { sums, scales, logSum }
}

function addForward(sums: Float64Array, at: number, factors: Float64Array): void {
  for (let before = 0; before < LABELS; before++) {
    const sum = sums[at - LABELS + before]!
    if (sum === 0) continue
    for (const label of FOLLOWERS[before]!) sums[at + label]! += sum * factors[before * LABELS + label]!
  }
}

function backward({ sums, scales }: Lattice, local: Float64Array, factors: Float64Array) {
  const labels = new Float64Array(local.length)
  const links = new Float64Array(LABELS * LABELS)
  let behind = new Float64Array(LABELS).fill(1)
  for (let at = local.length - LABELS; at >= 0; at -= LABELS) {
    for (let l = 0; l < LABELS; l++) labels[at + l] = sums[at + l]! * behind[l]!
    if (at === 0) break
    const here = Float64Array.from(behind, (sum, l) => (sum * local[at + l]!) / scales[at / LABELS]!)
    if (at + LABELS === local.length) for (let l = 0; l < LABELS; l++) here[l]! *= END[l]!
    const next = new Float64Array(LABELS)
    for (let before = 0; before < LABELS; before++) {
      const sum = sums[at - LABELS + before]!
      for (const label of FOLLOWERS[before]!) {
        const part = factors[before * LABELS + label]! * here[label]!
        next[before]! += part
        links[before * LABELS + label]! += sum * part
      }
    }
    behind = next
  }
  return { labels, links }
}
