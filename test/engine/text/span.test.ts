import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { contains, overlapping, overlaps, spanAt, startingIn } from '../../../src/engine/text/span.ts'
import type { Span } from '../../../src/types.ts'

/** Spans in order that do not overlap, some of which touch. */
const disjoint = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 12 })
  .map((steps): Span[] => {
    let at = 0
    return steps.map(([gap, length]) => {
      const start = at + gap
      at = start + length
      return { start, end: at }
    })
  })
const stretch = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]): Span => ({ start, end: start + length }))

describe('what lies where', () => {
  it('holds itself and what ends with it', () => {
    expect(contains({ start: 2, end: 5 }, { start: 2, end: 5 })).toBe(true)
    expect(contains({ start: 2, end: 5 }, { start: 4, end: 6 })).toBe(false)
  })
  it('shares nothing with what it only touches', () => {
    expect(overlaps({ start: 2, end: 5 }, { start: 5, end: 6 })).toBe(false)
    expect(overlaps({ start: 2, end: 5 }, { start: 4, end: 6 })).toBe(true)
  })
})

test('what is found by halves is what is found one by one', () => {
  fc.assert(
    fc.property(disjoint, stretch, (spans, where) => {
      expect(overlapping(spans, where)).toBe(spans.find((span) => overlaps(span, where)))
      expect(spanAt(spans, where.start)).toBe(spans.find(({ start, end }) => start <= where.start && where.start < end))
      expect(startingIn(spans, where)).toEqual(spans.filter(({ start }) => where.start <= start && start < where.end))
    }),
  )
})
