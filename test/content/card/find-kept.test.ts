import { describe, expect, test } from 'vitest'
import { findKept } from '../../../src/content/card/find-kept.ts'
import type { Analysis } from '../../../src/types.ts'
import { RIVER, spanOf } from '../../view/river-analysis.ts'

const RANGE = {} as Range
const find = (analysis: Analysis, kept: { name: string; start: number; words: string }) => {
  const found = findKept({ analysis, rangesOf: () => [RANGE] }, { ...kept, left: 0, top: 0 })
  return found && [found.entity.name, found.mention.start]
}
const renamed = (name: string): Analysis => ({
  ...RIVER,
  entities: RIVER.entities.map((entity) => (entity.id === 'mensah' ? { ...entity, name } : entity)),
})

describe('findKept', () => {
  const second = spanOf('Mensah', 1)
  const kept = { name: 'Kofi Mensah', start: second.start, words: 'Mensah' }

  test('the same name at the same mention', () => expect(find(RIVER, kept)).toEqual(['Kofi Mensah', second.start]))

  test('the same name elsewhere in a text that has grown', () =>
    expect(find(RIVER, { ...kept, start: second.start - 3 })).toEqual(['Kofi Mensah', spanOf('Kofi Mensah').start]))

  test('what the same words are now taken for', () =>
    expect(find(renamed('The chair'), kept)).toEqual(['The chair', second.start]))

  test('other words in that place are no reason', () =>
    expect(find(renamed('The chair'), { ...kept, words: 'Sow' })).toBeUndefined())

  test('a mention that is not on the page has no card', () =>
    expect(findKept({ analysis: RIVER, rangesOf: () => [] }, { ...kept, left: 0, top: 0 })).toBeUndefined())
})
