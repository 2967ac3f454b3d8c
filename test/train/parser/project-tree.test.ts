import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectTree } from '../../../src/train/parser/project-tree.ts'
import { anyHeads, isProjective, projectiveHeads } from '../../engine/parse/random-trees.ts'

test('any tree is one without crossing arcs then', () => {
  fc.assert(fc.property(anyHeads(10), (heads) => expect(isProjective(projectTree(heads))).toBe(true)))
})

test('a tree without crossing arcs stays as it is', () => {
  fc.assert(fc.property(projectiveHeads(15), (heads) => expect([...projectTree(heads)]).toEqual([...heads])))
})

test('the shorter of two crossing arcs is lifted', () => {
  // 3 hangs on 1, over 2 whose head is 4: 3 goes to the head of 1.
  expect([...projectTree(Int32Array.of(0, 5, 4, 1, 5, 0))].slice(1, 5)).toEqual([5, 4, 5, 5])
})
