import { expect, test } from 'vitest'
import { countBy, mostFrequent } from '../../../src/engine/text/count-by.ts'
import { groupBy, groupByEach, setsBy } from '../../../src/engine/text/group-by.ts'

test('groups and their items keep their order, and what has no key is left out', () => {
  expect([...groupBy([5, 2, 3, 8, 9], (n) => (n === 9 ? undefined : n % 2))]).toEqual([
    [1, [5, 3]],
    [0, [2, 8]],
  ])
})

test('an item stands under each of its keys', () => {
  expect([...groupByEach(['ab', 'b'], (word) => word)]).toEqual([
    ['a', ['ab']],
    ['b', ['ab', 'b']],
  ])
})

test('a set holds each item once', () => {
  expect([
    ...setsBy([
      ['a', 1],
      ['a', 1],
    ]),
  ]).toEqual([['a', new Set([1])]])
})

test('of equally frequent items the first counts', () => {
  expect([...countBy('abab')]).toEqual([
    ['a', 2],
    ['b', 2],
  ])
  expect(mostFrequent('abab')).toBe('a')
  expect(mostFrequent('abb')).toBe('b')
  expect(mostFrequent('')).toBe(undefined)
})
