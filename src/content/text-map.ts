import type { Segment } from '../article/normalize-text.ts'
import type { PageReading } from '../article/reading-of.ts'
import type { Span } from '../types.ts'

/** A stretch of one text node of the page. */
export interface Place {
  readonly node: Text
  readonly start: number
  readonly end: number
}

/** From spans of an article to where they stand on the page. */
export interface TextMap {
  /** Where a span stands now, one place a text node, in order; empty if any part of it is gone or reads otherwise. */
  placesOf(span: Span): Place[]
}

type Mapped = Pick<PageReading, 'article' | 'nodes' | 'segments'>

export function mapText({ article, nodes, segments }: Mapped): TextMap {
  const placeOf = (segment: Segment, span: Span): Place | undefined => {
    const from = Math.max(span.start, segment.start)
    const to = Math.min(span.end, segment.start + segment.length)
    const node = nodes[segment.source]!
    const start = segment.offset + from - segment.start
    const end = start + to - from
    return isThere(node, { start, end }, article.text.slice(from, to)) ? { node, start, end } : undefined
  }
  return {
    placesOf(span) {
      const places: Place[] = []
      for (let at = firstEndingAfter(segments, span.start); at < segments.length; at++) {
        const segment = segments[at]!
        if (segment.start >= span.end) break
        const place = placeOf(segment, span)
        if (!place) return []
        joinTo(places, place)
      }
      return places
    },
  }
}

/** Whether a node still stands on the page and reads as it did; white space may have changed its kind. */
function isThere(node: Text, { start, end }: Span, text: string): boolean {
  if (!node.isConnected) return false
  const now = node.data.slice(start, end)
  return now === text || now.replace(/\s/g, ' ') === text
}

/** Adds a place, as one with the last if only invisible characters part them. */
function joinTo(places: Place[], place: Place): void {
  const last = places.at(-1)
  if (last?.node === place.node) places[places.length - 1] = { ...last, end: place.end }
  else places.push(place)
}

/** Binary search: the index of the first segment that ends after an offset. */
function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { start, length } = segments[middle]!
    if (start + length > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** A range that the browser keeps in its place when the page changes. */
export function liveRange({ node, start, end }: Place): Range {
  const range = node.ownerDocument.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return range
}
