import { TAGS } from '../../engine/tag/tags.ts'

const COLUMNS = TAGS.length
/** The row of links from a sentence's begin. */
const START = COLUMNS

/**
 * The best chain of tags over all of them, by weights as they are learned. `bestTags` does so for packed ones.
 * @param scores `TAGS.length` a word, for one word at least
 * @param links a row of `TAGS.length` for each tag before, the last row for a sentence's begin
 */
export function bestChain(scores: Float32Array, length: number, links: Float32Array): Uint8Array {
  const from = new Uint8Array(length * COLUMNS)
  let best = new Float32Array(COLUMNS)
  let next = new Float32Array(COLUMNS)
  for (let tag = 0; tag < COLUMNS; tag++) best[tag] = scores[tag]! + links[START * COLUMNS + tag]!
  for (let at = 1; at < length; at++) {
    next.fill(Number.NEGATIVE_INFINITY)
    for (let before = 0; before < COLUMNS; before++) {
      const sum = best[before]!
      for (let tag = 0; tag < COLUMNS; tag++) {
        const score = sum + links[before * COLUMNS + tag]!
        if (score > next[tag]!) {
          next[tag] = score
          from[at * COLUMNS + tag] = before
        }
      }
    }
    for (let tag = 0; tag < COLUMNS; tag++) next[tag]! += scores[at * COLUMNS + tag]!
    const spent = best
    best = next
    next = spent
  }
  const tags = new Uint8Array(length)
  let tag = 0
  for (let t = 1; t < COLUMNS; t++) if (best[t]! > best[tag]!) tag = t
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag
    tag = from[at * COLUMNS + tag]!
  }
  return tags
}
