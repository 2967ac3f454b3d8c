import type { Quote, Span } from '../../../types.ts'

/** The quote that holds a whole stretch of text, marks apart, if one does. `quotes` are in the text's order. */
export function quoteAround(quotes: readonly Quote[], { start, end }: Span): Quote | undefined {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotes[middle]!.start <= start + 1) low = middle + 1
    else high = middle
  }
  const quote = quotes[low - 1]
  return quote && quote.end >= end - 1 ? quote : undefined
}
