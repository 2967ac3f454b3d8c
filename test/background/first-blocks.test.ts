import { expect, test } from 'vitest'
import { firstBlocks, MOST_READ } from '../../src/background/first-blocks.ts'
import type { PageOutline } from '../../src/types.ts'

const outline = (lengths: readonly number[]): PageOutline => ({
  metadata: { url: 'https://lisk.example/', headline: '', language: 'en' },
  elements: [{ name: 'BODY', classes: '', id: '' }],
  blocks: lengths.map((length) => ({ kind: 'paragraph', text: 'x'.repeat(length), linked: 0, element: 0 })),
})

test.each([
  ['all that fit', [10, 20, 30], [0, 1, 2], [0, 1, 2]],
  ['of the article only', [MOST_READ, 20, 30], [1, 2], [1, 2]],
  ['no more than are read', [MOST_READ - 10, 5, 20, 1], [0, 1, 2, 3], [0, 1]],
  ['none, if the first is too long', [MOST_READ + 1, 5], [0, 1], []],
])('%s', (_, lengths, article, read) => {
  expect(firstBlocks(outline(lengths), article)).toEqual(read)
})
