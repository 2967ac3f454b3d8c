import { expect, test } from 'vitest'
import { bestTags } from '../../../src/engine/tag/best-tags.ts'
import { TAGS } from '../../../src/engine/tag/tags.ts'
import { random } from '../../../src/train/recognizer/random.ts'

const COLUMNS = TAGS.length
const WORDS = 3
const ALL = Number.POSITIVE_INFINITY

const chains = (length: number): number[][] =>
  length === 0 ? [[]] : chains(length - 1).flatMap((chain) => TAGS.map((_, tag) => [...chain, tag]))

const CHAINS = chains(WORDS)

/** Small whole numbers, so that chains often weigh the same. */
const numbers = (count: number, next: () => number) => Array.from({ length: count }, () => Math.floor(9 * next()) - 4)

test.each([1, 2, 3, 4, 5])('no chain of tags weighs more than the one found (%i)', (seed) => {
  const next = random(seed)
  const scores = Float32Array.from(numbers(WORDS * COLUMNS, next))
  const transitions = Int8Array.from(numbers((COLUMNS + 1) * COLUMNS, next))
  const weigh = (chain: ArrayLike<number>) => {
    let sum = 0
    for (let at = 0; at < WORDS; at++)
      sum += scores[at * COLUMNS + chain[at]!]! + transitions[(at ? chain[at - 1]! : COLUMNS) * COLUMNS + chain[at]!]!
    return sum
  }
  let most = Number.NEGATIVE_INFINITY
  for (const chain of CHAINS) most = Math.max(most, weigh(chain))
  expect(weigh(bestTags(scores, transitions, ALL))).toBe(most)
})

test('a tag further under the best of its word than the width is not taken', () => {
  const scores = new Float32Array(COLUMNS)
  scores[3] = 10
  const transitions = new Int8Array((COLUMNS + 1) * COLUMNS)
  transitions[COLUMNS * COLUMNS + 5] = 100
  expect([...bestTags(scores, transitions, 10)]).toEqual([5])
  expect([...bestTags(scores, transitions, 9)]).toEqual([3])
})

test('no words, no tags', () => expect(bestTags(new Float32Array(0), new Int8Array(0), 1)).toHaveLength(0))
