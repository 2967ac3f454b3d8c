import { FOLLOWERS, LABELS, mayEnd, mayStart } from './labels.ts'

/** All legal steps from one label to the next, as before << 8 | label: one flat list, for this is the innermost loop. */
const STEPS = Uint16Array.from(
  FOLLOWERS.flatMap((labels, before) => Array.from(labels, (label) => (before << 8) | label)),
)

/**
 * The best legal row of labels of a sentence (Viterbi).
 * @param scores LABELS a token
 * @param transitions LABELS × LABELS
 */
export function bestLabels(scores: Float32Array, tokens: number, transitions: ArrayLike<number>): Uint8Array {
  const labels = new Uint8Array(tokens)
  if (tokens === 0) return labels
  const from = new Uint8Array(tokens * LABELS)
  let best = new Float64Array(LABELS)
  let next = new Float64Array(LABELS)
  for (let label = 0; label < LABELS; label++) best[label] = mayStart(label) ? scores[label]! : -Infinity
  for (let t = 1; t < tokens; t++) {
    next.fill(-Infinity)
    for (let step = 0; step < STEPS.length; step++) {
      const before = STEPS[step]! >> 8
      const label = STEPS[step]! & 255
      const score = best[before]! + transitions[before * LABELS + label]!
      if (score <= next[label]!) continue
      next[label] = score
      from[t * LABELS + label] = before
    }
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
