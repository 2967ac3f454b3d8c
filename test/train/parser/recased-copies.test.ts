import { expect, test } from 'vitest'
import { recasedCopies } from '../../../src/train/parser/recased-copies.ts'

const sentences = Array.from({ length: 200 }, (_, id) => ({ id, words: ['the', 'mayor', 'of', 'Arlen', 'sings'] }))
const copies = recasedCopies(sentences)
const written = (words: string) => copies.filter((copy) => copy.words.join(' ') === words)

test.each([
  [16, 'THE MAYOR OF ARLEN SINGS'],
  [16, 'The Mayor of Arlen Sings'],
  [8, 'the mayor of arlen sings'],
])('of 200 sentences %i come again as "%s"', (count, words) => {
  expect(written(words)).toHaveLength(count)
})

test('a copy keeps all else, and the sentence stays as it is', () => {
  expect(copies).toHaveLength(40)
  for (const { id } of copies) expect(sentences[id]!.words[3]).toBe('Arlen')
})
