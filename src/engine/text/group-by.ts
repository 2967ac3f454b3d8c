/** Items by a key; those without one are left out. Groups and items keep their order. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== undefined) addTo(groups, key, item)
  }
  return groups
}

/** Items under each of their keys. Groups and items keep their order. */
export function groupByEach<T, K>(items: Iterable<T>, keysOf: (item: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) for (const key of keysOf(item)) addTo(groups, key, item)
  return groups
}

/** Puts an item at the end of the group of a key. */
export function addTo<T, K>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

/** The second of each pair by the first, each once. */
export function setsBy<K, T>(pairs: Iterable<readonly [K, T]>): Map<K, Set<T>> {
  const sets = new Map<K, Set<T>>()
  for (const [key, item] of pairs) {
    const set = sets.get(key)
    if (set) set.add(item)
    else sets.set(key, new Set([item]))
  }
  return sets
}
