import { expect, test } from 'vitest'
import { bestProjectiveTree } from '../../../src/train/parser/best-projective-tree.ts'
import { random } from '../../../src/train/recognizer/random.ts'
import { isProjective } from '../../engine/parse/random-trees.ts'

const WORDS = 4
const ROOT = WORDS + 1
const SIZE = ROOT + 1

/** Does every word come to the root? */
function isTree(heads: Int32Array): boolean {
  for (let word = 1; word < ROOT; word++) {
    let above = word
    for (let steps = 0; above !== ROOT && steps <= WORDS; steps++) above = heads[above]!
    if (above !== ROOT) return false
  }
  return true
}

/** Every tree of four words without crossing arcs. */
const TREES = Array.from({ length: ROOT ** WORDS }, (_, number) => {
  const heads = new Int32Array(SIZE)
  let rest = number
  for (let word = 1; word <= WORDS; word++) {
    heads[word] = 1 + (rest % ROOT)
    rest = Math.floor(rest / ROOT)
  }
  return heads
}).filter((heads) => isTree(heads) && isProjective(heads))

/** Small whole numbers, so that trees often weigh the same. */
const scoresBy = (seed: number) => {
  const next = random(seed)
  return Float32Array.from({ length: SIZE * SIZE }, () => Math.floor(9 * next()))
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('no tree without crossing arcs weighs more than the one found (%i)', (seed) => {
  const scores = scoresBy(seed)
  const weigh = (heads: Int32Array) => {
    let sum = 0
    for (let word = 1; word <= WORDS; word++) sum += scores[heads[word]! * SIZE + word]!
    return sum
  }
  const found = bestProjectiveTree(scores, SIZE)
  expect(isTree(found) && isProjective(found)).toBe(true)
  expect(weigh(found)).toBe(Math.max(...TREES.map(weigh)))
})

test('one word hangs on the root', () => expect(bestProjectiveTree(new Float32Array(9), 3)[1]).toBe(2))
