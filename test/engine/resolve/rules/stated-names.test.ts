import { describe, expect, test } from 'vitest'
import { groupsOf } from '../marked-text.ts'

describe('acronyms behind the name of their owner', () => {
  test.each([
    [
      'the [O UC Berkeley] [O Institute of Governmental Studies] asked. [O Berkeley IGS] told.',
      ['UC Berkeley', 'Institute of Governmental Studies = Berkeley IGS'],
    ],
  ])('%s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
  test.each([
    ['the [O Institute of Governmental Studies] asked. [O Boston IGS] told.', 2],
    ['the [O Bank of Canada] met. The [O US BOC] cut.', 2],
  ])('not: %s', (text, count) => expect(groupsOf(text)).toHaveLength(count))
})
