import { describe, expect, test } from 'vitest'
import { RESTING, type RereadEvent, type Rereading, reread } from '../../src/content/rereading.ts'
import { readTable } from './read-table.ts'

/** The rows of the table in `rereading.md`. */
const EVENTS: Readonly<Record<string, RereadEvent<string>>> = {
  asked: { is: 'asked' },
  cardClosed: { is: 'cardClosed' },
  same: { is: 'same', answer: 'read' },
  other: { is: 'other', answer: 'read', isInUse: false },
  'other, in use': { is: 'other', answer: 'read', isInUse: true },
  unknown: { is: 'unknown' },
  gone: { is: 'gone' },
} satisfies Record<RereadEvent<string>['is'], RereadEvent<string>> & Record<string, RereadEvent<string>>

const stateOf = (words: string): Rereading => {
  const [is, stale] = words.split(', ')
  return { is: is as Rereading['is'], isStale: stale === 'stale' }
}

const TABLE = readTable('rereading.md')

test('the table has each event in each state where it can be', () => {
  expect(TABLE).toHaveLength(2 * 6 + 5 * 4)
})

describe('reading an article again', () => {
  test.each(TABLE)('$state: $event', ({ event, state, next, effects }) => {
    const [after, ...done] = reread(stateOf(state), EVENTS[event]!)
    expect(after).toEqual(stateOf(next))
    expect(done.map((effect) => (typeof effect === 'string' ? effect : 'show'))).toEqual(effects)
  })

  test('what is shown is what was read', () => {
    expect(reread({ ...RESTING, is: 'reading' }, { is: 'same', answer: 'the page' })).toContainEqual({
      show: 'the page',
    })
  })
})
