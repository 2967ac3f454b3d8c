/** Numbers features and counts them by their hashes. */
export interface FeatureIndex {
  /** Counts one use of a feature. */
  count(hash: number): void
  /** Numbers the features seen at least `minCount` times and forgets the others; returns how many. */
  close(minCount: number): number
  /** The feature's number; -1 for a rare one. Only once closed. */
  idOf(hash: number): number
  /** The hash of each number. */
  hashes(): Uint32Array
}

/** Slots of the table at first: a power of two, so that a hash is cut to a slot by its lowest bits. */
const SLOTS = 1 << 14
/** Fuller than this, look-ups get long: the table doubles. */
const MAX_USED = 0.7

export function featureIndex(): FeatureIndex {
  // A key and its value side by side, so that a look-up reads one place of the memory.
  let table = new Int32Array(2 * SLOTS)
  let used = 0
  // 0 marks a free slot; the one feature with that hash is taken for another.
  const slotOf = (hash: number) => {
    const key = hash | 0 || 1
    let slot = (2 * key) & (table.length - 1)
    while (table[slot] !== 0 && table[slot] !== key) slot = (slot + 2) & (table.length - 1)
    return slot
  }
  const grow = () => {
    const before = table
    table = new Int32Array(2 * before.length)
    for (let at = 0; at < before.length; at += 2)
      if (before[at] !== 0) table.set([before[at]!, before[at + 1]!], slotOf(before[at]!))
  }
  return {
    count(hash) {
      if (used > (MAX_USED * table.length) / 2) grow()
      const slot = slotOf(hash)
      if (table[slot] === 0) used++
      table[slot] = hash | 0 || 1
      table[slot + 1]!++
    },
    close(minCount) {
      let next = 0
      for (let slot = 0; slot < table.length; slot += 2) table[slot + 1] = table[slot + 1]! >= minCount ? next++ : -1
      return next
    },
    idOf(hash) {
      const slot = slotOf(hash)
      return table[slot] === 0 ? -1 : table[slot + 1]!
    },
    hashes() {
      const hashes: number[] = []
      for (let slot = 0; slot < table.length; slot += 2)
        if (table[slot] !== 0 && table[slot + 1]! >= 0) hashes.push(table[slot]!)
      return Uint32Array.from(hashes)
    },
  }
}
