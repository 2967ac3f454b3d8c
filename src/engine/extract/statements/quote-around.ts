import type { Quote, Span } from '../../../types.ts'
import { sortedSearch } from '../../text/sorted-search.ts'

/** The quote that holds a whole stretch of text, marks apart, if one does. `quotes` are in the text's order. */
export function quoteAround(quotes: readonly Quote[], { start, end }: Span): Quote | undefined {
  const quote = quotes[indexBehind(quotes, start + 1) - 1]
  return quote && quote.end >= end - 1 ? quote : undefined
}

/** The first quote that lies inside a stretch of text. `quotes` are in the text's order. */
export function quoteWithin(quotes: readonly Quote[], { start, end }: Span): Quote | undefined {
  const quote = quotes[indexBehind(quotes, start)]
  return quote && quote.end <= end ? quote : undefined
}

/** The index of the first quote that starts behind an offset. */
const indexBehind = (quotes: readonly Quote[], offset: number) => sortedSearch(quotes, ({ start }) => start <= offset)
