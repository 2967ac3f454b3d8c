import type { Span } from '../../types.ts'
import { sortedSearch } from './sorted-search.ts'

/** Where something stands, and nothing else of it. */
export const plainSpan = ({ start, end }: Span): Span => ({ start, end })

/** Whether a stretch of text holds another as a whole. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether two stretches of text share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Those that begin in a stretch of text, of spans in the text's order. */
export const startingIn = <T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] =>
  spans.slice(
    sortedSearch(spans, (span) => span.start < start),
    sortedSearch(spans, (span) => span.start < end),
  )

/** The one that holds an offset, of spans in the text's order that do not overlap. */
export const spanAt = <T extends Span>(spans: readonly T[], offset: number): T | undefined =>
  overlapping(spans, { start: offset, end: offset + 1 })

/** The first that shares a character with a stretch of text, of spans in the text's order that do not overlap. */
export function overlapping<T extends Span>(spans: readonly T[], stretch: Span): T | undefined {
  const next = spans[sortedSearch(spans, ({ end }) => end <= stretch.start)]
  return next && overlaps(next, stretch) ? next : undefined
}
