import { describe, expect, test } from 'vitest'
import { viewSentences } from '../../../src/engine/extract/sentence-view.ts'
import { findTies } from '../../../src/engine/extract/ties/find-ties.ts'
import { relateNames } from '../../../src/engine/extract/ties/relate-names.ts'
import type { Entity } from '../../../src/types.ts'
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
    ['[P Roe] and Norwegian leader [P Poe] signed a deal.', ['Roe–Poe']],
    ['[P Roe] and [X Norwegian] leader [P Poe] signed a deal.', ['Norwegian–Poe', 'Roe–Poe']],
    ['[P Roe] said the [L U.S.] government was willing to assist [P Poe].', ['Roe–U.S.', 'Roe–Poe', 'U.S.–Poe']],
    ['The fight against [O Acme] was led by [P Roe].', ['Acme–Roe']],
    ['In an interview with the [O FBI], [P Webb] confessed.', ['FBI–Webb']],
    ['those like [P Roe] and [P Poe], who invaded [L Chad], lost', ['Roe–Chad', 'Poe–Chad']],
    ['[P He=Roe] accused [P Poe] of theft.', ['Roe–Poe']],
    ['[O the group=Acme] accused [P Poe] of theft.', ['Acme–Poe']],
  ])('%s', (marked, expected) => expect(tiesOf(marked)).toEqual(expected))
})

describe('names that only stand in one sentence', () => {
  test.each([
    ['[P Roe] slept while [P Poe] worked.', []],
    ['It hit [L Spain], [L Italy] and [L Malta].', []],
    ['[P Roe] left, but [P Poe] stayed.', []],
    ['[P Roe], [P Lind] and [P Poe] came.', []],
    ['[P Roe] fell asleep and old leader [P Poe] came.', []],
    ['In [L Paris], [P Roe] slept.', []],
  ])('%s', (marked, expected) => expect(tiesOf(marked)).toEqual(expected))
})

describe('who says what of whom', () => {
  const told = { entities: [], facts: [], quotes: [] }
  const provenance = { start: 0, end: 9 }
  const statement = (rule: `extract/${string}`, speaker?: string) => ({
    subject: 'iran',
    relation: 'statement' as const,
    span: provenance,
    provenance,
    rule,
    ...(speaker && { speaker }),
  })
  test.each([
    [statement('extract/statement-subject', 'amnesty'), [['amnesty', 'iran']]],
    [statement('extract/statement-oblique', 'amnesty'), []],
    [statement('extract/statement-subject'), []],
    [statement('extract/statement-subject', 'iran'), []],
  ])('%j', (one, expected) =>
    expect(findTies([], { ...told, statements: [one] }).map(({ between }) => between)).toEqual(expected),
  )
})

describe('whoever acts for a country', () => {
  const betweenOf = (marked: string, more: Readonly<Record<string, Partial<Entity>>>) => {
    const reading = readMarked(marked)
    const entities = reading.entities.map((entity) => ({ ...entity, ...more[entity.id] }))
    const views = viewSentences({ ...reading, entities })
    return findTies(views, { entities, facts: [], statements: [], quotes: [] }).map(({ between }) => between)
  }
  const chad = { Chadian: { peopleOf: 'Chad' }, Ndjamena: { standsFor: 'Chad' } }
  test.each([
    [
      '[P Roe] accused the [X Chadian] army. [L Chad] slept.',
      [
        ['Chadian', 'Roe'],
        ['Chad', 'Roe'],
      ],
    ],
    [
      '[L Ndjamena] accused [P Roe]. [L Chad] slept.',
      [
        ['Ndjamena', 'Roe'],
        ['Chad', 'Roe'],
      ],
    ],
    ['[P Roe] met [X Chadian] singers. [L Chad] slept.', [['Chadian', 'Roe']]],
    ['[P Roe] accused the [X Chadian] army.', [['Chadian', 'Roe']]],
  ])('%s', (marked, expected) => expect(betweenOf(marked, chad)).toEqual(expected))
})
