import { describe, expect, test } from 'vitest'
import { viewSentences } from '../../../src/engine/extract/sentence-view.ts'
import { relateNames } from '../../../src/engine/extract/ties/relate-names.ts'
import { readMarked } from './marked-reading.ts'

const tiesOf = (marked: string): string[] => [
  ...new Set(
    viewSentences(readMarked(marked)).flatMap((view) =>
      relateNames(view).map(([a, b]) => `${a.entity.id}–${b.entity.id}`),
    ),
  ),
]

describe('names that a clause relates', () => {
  test.each([
    ['[P Roe] accused [P Poe] of theft.', ['Roe–Poe']],
    ['[P Roe] and [P Poe] attacked each other.', ['Roe–Poe']],
    ["[P Roe]'s attorney, [P Bo Lind], objected.", ['Roe–Bo Lind']],
    ['[O Taliban] spokesman [P Bo Lind] spoke.', ['Taliban–Bo Lind']],
    ['[P Roe], chairman of the [O Board], spoke.', ['Roe–Board']],
    ['[P Roe], who served in [O Navy Corps], spoke.', ['Roe–Navy Corps']],
    ['[P Roe] said that [P Poe] had left [L Paris].', ['Roe–Poe', 'Roe–Paris', 'Poe–Paris']],
    ['The fight against [O Acme] was led by [P Roe].', ['Acme–Roe']],
  ])('%s', (marked, expected) => expect(tiesOf(marked)).toEqual(expected))
})

describe('names that only stand in one sentence', () => {
  test.each([
    ['[P Roe] slept while [P Poe] worked.', []],
    ['It hit [L Spain], [L Italy] and [L Malta].', []],
    ['[P Roe] left, but [P Poe] stayed.', []],
  ])('%s', (marked, expected) => expect(tiesOf(marked)).toEqual(expected))
})
