/** How often each item comes, in the order in which they come first. */
export function countBy<T>(items: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** The item that comes most often; of equally frequent ones the first. Undefined where there is none. */
export function mostFrequent<T>(items: Iterable<T>): T | undefined {
  let best: T | undefined
  let most = 0
  for (const [item, count] of countBy(items))
    if (count > most) {
      best = item
      most = count
    }
  return best
}
