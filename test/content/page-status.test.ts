import { describe, expect, test } from 'vitest'
import { type PageEvent, type PageStatus, pageStatus } from '../../src/content/page-status.ts'
import { readTable } from './read-table.ts'

const STATUSES = ['silent', 'working', 'engine', 'ready', 'off'] as const satisfies readonly PageStatus[]

/** Every event that there is. */
const EVENTS: Readonly<Record<PageEvent, true>> = {
  started: true,
  asking: true,
  'no article': true,
  shown: true,
  engine: true,
  tooLong: true,
  'no cards': true,
  changed: true,
  gone: true,
  navigated: true,
  'navigated, article': true,
  returned: true,
  corrected: true,
  on: true,
  'on, other marks': true,
  off: true,
}

const TABLE = readTable('page-status.md')

test('the table has each event in each status', () => {
  const cells = STATUSES.flatMap((state) => Object.keys(EVENTS).map((event) => `${state}, ${event}`))
  expect(TABLE.map(({ state, event }) => `${state}, ${event}`).sort()).toEqual(cells.sort())
})

describe('the status of a page', () => {
  test.each(TABLE)('$state, $event', ({ event, state, next, effects }) => {
    expect(pageStatus(state as PageStatus, event as PageEvent)).toEqual([next, ...effects])
  })
})
