import { describe, expect, test } from 'vitest'
import { groupsOf } from '../marked-text.ts'

describe('the name at birth', () => {
  test.each([
    [
      '[P Margaret Ellery] died. Born [P Margaret Ann Sinclair] in [L Dundee] in 1929, {Dr.} [P Ellery] taught.',
      ['Margaret Ellery = Ellery = Margaret Ann Sinclair', 'Dundee'],
    ],
    ['Born [P Bo Lind] in [L Oslo], [P Lo Bind] sang.', ['Bo Lind = Lo Bind', 'Oslo']],
  ])('%s', (text, groups) =>
    expect(groupsOf(text).map((group) => group.split(' = ').sort())).toEqual(
      groups.map((group) => group.split(' = ').sort()),
    ),
  )
  test.each([
    ['Newly born [P Bo Lind] met [P Ann Roe].', ['Bo Lind', 'Ann Roe']],
    ['Born [P Bo Lind] in [L Oslo]. He met [P Ann Roe].', ['Bo Lind', 'Oslo', 'Ann Roe']],
  ])('not: %s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

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
