import { describe, expect, test } from 'vitest'
import { viewSentences } from '../../../src/engine/extract/sentence-view.ts'
import { findTies } from '../../../src/engine/extract/ties/find-ties.ts'
import { relateNames } from '../../../src/engine/extract/ties/relate-names.ts'
import type { Entity } from '../../../src/types.ts'
import { readMarked } from './marked-reading.ts'

const tiesOf = (marked: string): string[] => [
  ...new Set(
    viewSentences(readMarked(marked)).flatMap((view) =>
      relateNames(view).map((pair) =>
        pair
          .map(({ entity }) => entity.id)
          .sort()
          .join('–'),
      ),
    ),
  ),
]

describe('names that a clause relates', () => {
  test.each([
    // Subject and object of one verb.
    ['[P Roe] accused [P Poe] of theft.', ['Poe–Roe']],
    ['[P Roe], who served in [O Navy Corps], spoke.', ['Navy Corps–Roe']],
    ['[P He=Roe] accused [P Poe] of theft.', ['Poe–Roe']],
    ['[O the group=Acme] accused [P Poe] of theft.', ['Acme–Poe']],
    ['[O Acme] executives sued [P Poe].', ['Acme–Poe']],
    // What stands behind a preposition, and the agent of a passive.
    ['[P Roe] met with [P Poe] on Monday.', ['Poe–Roe']],
    ['[P Roe] was sued by [O Acme].', ['Acme–Roe']],
    ['In an interview with the [O FBI], [P Webb] confessed.', ['FBI–Webb']],
    ['[P Roe] arrived in [L Paris] on Monday.', ['Paris–Roe']],
    // A role and its owner.
    ["[P Roe]'s attorney, [P Bo Lind], objected.", ['Bo Lind–Roe']],
    ['[O Taliban] spokesman [P Bo Lind] spoke.', ['Bo Lind–Taliban']],
    ['[P Roe], chairman of the [O Board], spoke.', ['Board–Roe']],
    ['[P Roe] is the chief executive of [O Acme].', ['Acme–Roe']],
    // Two who do one thing together.
    ['[P Roe] and [P Poe] attacked each other.', ['Poe–Roe']],
    ['[P Roe] and [P Poe] agreed on a deal.', ['Poe–Roe']],
    // Who tells of whom.
    ['[P Roe] said that [P Poe] had left [L Paris].', ['Poe–Roe', 'Paris–Poe']],
  ])('%s', (marked, expected) => expect(tiesOf(marked)).toEqual(expected))
})

describe('names that only stand in one sentence', () => {
  test.each([
    ['[P Roe] slept while [P Poe] worked.', []],
    ['It hit [L Spain], [L Italy] and [L Malta].', []],
    ['[P Roe] left, but [P Poe] stayed.', []],
    ['[P Roe], [P Lind] and [P Poe] came.', []],
    ['[P Roe] and [P Poe] came.', []],
    ['[P Roe] fell asleep and old leader [P Poe] came.', []],
    ['In [L Paris], [P Roe] slept.', []],
    ['[L LONDON] ([O AP]) — [P Roe] slept.', []],
    ['[P Roe] (R-[L N.Y.]) slept.', []],
    ['[P Roe] slept, like [P Poe].', []],
    ['He slept in [L Paris], [L France].', []],
    ['A [L Paris] man accused [P Poe] of theft.', []],
  ])('%s', (marked, expected) => expect(tiesOf(marked)).toEqual(expected))
})

describe('who says what of whom', () => {
  const told = { entities: [], facts: [] }
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
    return findTies(views, { entities, facts: [], statements: [] }).map(({ between }) => between)
  }
  const chad = { Chadian: { peopleOf: 'Chad' }, Ndjamena: { standsFor: 'Chad' } }
  test.each([
    ['[P Roe] accused the [X Chadian] army. [L Chad] slept.', [['Chad', 'Roe']]],
    [
      '[L Ndjamena] accused [P Roe]. [L Chad] slept.',
      [
        ['Ndjamena', 'Roe'],
        ['Chad', 'Roe'],
      ],
    ],
    ['[P Roe] met [X Chadian] singers. [L Chad] slept.', []],
    ['[P Roe] accused the [X Chadian] army.', []],
  ])('%s', (marked, expected) => expect(betweenOf(marked, chad)).toEqual(expected))
})
