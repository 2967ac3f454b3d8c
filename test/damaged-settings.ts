import fc from 'fast-check'
import { expect } from 'vitest'
import { MOST_SITES, type Settings } from '../src/settings.ts'

/** Settings and corrections as nobody wrote them. */

const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(1e300, -1, -0, 8.64e15, 8.64e15 + 1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53),
)
const value = fc.oneof(number, fc.string(), fc.constant(null), fc.jsonValue(), fc.array(fc.string()), fc.array(number))
const type = fc.constantFrom('person', 'place', 'organization', 'event', 'other', 'planet')

export const damagedSettings = fc.oneof(
  value,
  fc.record(
    {
      markStyle: fc.oneof(fc.constantFrom('underline', 'tint', 'none'), value),
      markedTypes: fc.oneof(fc.array(type), value),
      markedMentions: fc.oneof(fc.constantFrom('first', 'all'), value),
      openDelay: value,
      sitesOff: fc.oneof(fc.array(fc.domain()), fc.array(fc.string({ maxLength: 300 })), value),
      pausedUntil: value,
    },
    { requiredKeys: [] },
  ),
)

const correction = fc.record({
  is: fc.constantFrom('notName', 'same', 'notSame', 'type', 'other'),
  site: fc.oneof(fc.domain(), value),
  name: fc.oneof(fc.string(), value),
  as: fc.oneof(fc.string(), value),
  type: fc.oneof(type, value),
})
export const damagedCorrections = fc.oneof(fc.array(fc.oneof(correction, value)), value)

/** @throws where a field is what no part of Sidelight could show or use. */
export function expectInRange(settings: Settings): void {
  const { markStyle, markedTypes, markedMentions, openDelay, sitesOff, pausedUntil } = settings
  expect(['underline', 'tint', 'none']).toContain(markStyle)
  expect(['first', 'all']).toContain(markedMentions)
  expect(markedTypes.length).toBeLessThanOrEqual(5)
  expect(openDelay >= 0 && openDelay <= 5000).toBe(true)
  expect(sitesOff.length).toBeLessThanOrEqual(MOST_SITES)
  expect(sitesOff.every((site) => typeof site === 'string' && site.length <= 253)).toBe(true)
  expect(pausedUntil >= 0).toBe(true)
  expect(() => new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(pausedUntil)).not.toThrow()
}
