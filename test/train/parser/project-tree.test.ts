import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectTree } from '../../../src/train/parser/project-tree.ts'
import { anyHeads, isProjective, projectiveHeads } from '../../engine/parse/random-trees.ts'

test('any tree is one without crossing arcs then', () => {
  fc.assert(
    fc.property(anyHeads(10), (heads) => {
      expect(isProjective(projectTree(heads))).toBe(true)
    }),
  )
})

test('a tree without crossing arcs stays as it is', () => {
  fc.assert(
    fc.property(projectiveHeads(15), (heads) => {
      expect([...projectTree(heads)]).toEqual([...heads])
    }),
  )
})

test('an arc over a word that hangs elsewhere is lifted', () => {
  expect([...projectTree(Int32Array.of(0, 3, 4, 4, 0))].slice(1, 4)).toEqual([4, 4, 4])
})
