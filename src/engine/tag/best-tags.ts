import { TAGS } from './tags.ts'

const COLUMNS = TAGS.length
/** The row of transitions from a sentence's begin. */
const START = COLUMNS

/**
 * The best chain of tags (Viterbi). Tags of a word that lie further than `width` under its best one are not looked at:
 * most words leave one or two.
 * @param scores `TAGS.length` a word
 * @param transitions a row of `TAGS.length` for each tag before, the last row for a sentence's begin
 */
export function bestTags(scores: Float32Array, transitions: Int8Array, width: number): Uint8Array {
  const length = scores.length / COLUMNS
  const from = new Uint8Array(scores.length)
  const sums = Float32Array.from(scores)
  let before: number[] = [START]
  for (let at = 0; at < length; at++) {
    const row = at * COLUMNS
    const tags = candidates(scores, row, width)
    for (const tag of tags) {
      let best = Number.NEGATIVE_INFINITY
      for (const last of before) {
        const sum = (at === 0 ? 0 : sums[row - COLUMNS + last]!) + transitions[last * COLUMNS + tag]!
        if (sum <= best) continue
        best = sum
        from[row + tag] = last
      }
      sums[row + tag] = best + scores[row + tag]!
    }
    before = tags
  }
  const chain = new Uint8Array(length)
  if (length === 0) return chain
  const lastRow = (length - 1) * COLUMNS
  let tag = before.reduce((best, one) => (sums[lastRow + one]! > sums[lastRow + best]! ? one : best))
  for (let at = length - 1; at >= 0; at--) {
    chain[at] = tag
    tag = from[at * COLUMNS + tag]!
  }
  return chain
}

function candidates(scores: Float32Array, row: number, width: number): number[] {
  let most = Number.NEGATIVE_INFINITY
  for (let tag = 0; tag < COLUMNS; tag++) if (scores[row + tag]! > most) most = scores[row + tag]!
  const tags: number[] = []
  for (let tag = 0; tag < COLUMNS; tag++) if (scores[row + tag]! >= most - width) tags.push(tag)
  return tags
}
