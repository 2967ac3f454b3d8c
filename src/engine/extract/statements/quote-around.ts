import type { Quote, Span } from '../../../types.ts'

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
function indexBehind(quotes: readonly Quote[], offset: number): number {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotes[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low
}
