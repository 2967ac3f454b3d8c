import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reverseTree } from '../../../src/train/parser/reverse-words.ts'
import { voteTree } from '../../../src/train/parser/vote-tree.ts'
import { projectiveHeads } from '../../engine/parse/random-trees.ts'

const ballotOf = (heads: Int32Array) => ({ heads, labels: Uint8Array.from(heads, (_, place) => place % 7) })

test('voters who agree have their tree, and agree wholly', () => {
  fc.assert(
    fc.property(projectiveHeads(8), (heads) => {
      const ballot = ballotOf(heads)
      const voted = voteTree([ballot, ballot, ballot])
      const words = [1, heads.length - 1] as const
      expect([...voted.heads.subarray(...words)]).toEqual([...heads.subarray(...words)])
      expect([...voted.labels.subarray(...words)]).toEqual([...ballot.labels.subarray(...words)])
      expect(voted.agreement).toBe(1)
    }),
  )
})

test('two outvote one', () => {
  const two = { heads: Int32Array.of(0, 2, 3, 0), labels: Uint8Array.of(0, 4, 5, 0) }
  const one = { heads: Int32Array.of(0, 3, 1, 0), labels: Uint8Array.of(0, 6, 6, 0) }
  const { heads, labels, agreement } = voteTree([two, one, two])
  expect([...heads.subarray(1, 3)]).toEqual([2, 3])
  expect([...labels.subarray(1, 3)]).toEqual([4, 5])
  expect(agreement).toBeCloseTo(2 / 3)
})

test('reversed twice a tree is the same', () => {
  fc.assert(
    fc.property(projectiveHeads(8), (heads) => {
      const twice = reverseTree(reverseTree(ballotOf(heads)))
      expect([...twice.heads.subarray(1, -1)]).toEqual([...heads.subarray(1, -1)])
    }),
  )
})
