/**
 * By binary search, the index of the first item that does not lie before what is looked for; the length where all do. The
 * items are in order: behind one that does not lie before it, none does.
 */
export function sortedSearch<T>(items: ArrayLike<T>, isBefore: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
