/** Weights of hashed features for a few of many classes each, packed: what linear models look up by the million. */
export interface SparseWeights {
  /** Adds the weights of a feature to the scores of the classes, which begin at `from`; adds nothing for an unknown one. */
  addTo(scores: Float32Array, hash: number, from: number): void
}

/** The sections of packed weights. Features stand by their buckets, the weights of each by their classes. */
export interface PackedWeights {
  /** How many features each bucket holds; the number of buckets is a power of two. */
  readonly buckets: Uint8Array
  /** Of each feature 8 bits of another mix of its hash, and how many weights it has. */
  readonly prints: Uint8Array
  readonly sizes: Uint8Array
  /** Of each weight its class and its value. */
  readonly columns: Uint8Array
  readonly values: Int8Array
}

/** One weight as it is packed: a whole number from -127 to 127. */
export interface FeatureWeight {
  readonly hash: number
  readonly column: number
  readonly value: number
}

const bucketOf = (hash: number, mask: number): number => (hash ^ (hash >>> 16)) & mask
// Of other bits than those that choose the bucket: within one bucket these are all alike.
const printOf = (hash: number): number => Math.imul(hash, 0x85eb_ca6b) >>> 24

/** Packs weights; zeros are left out. Two features that cannot be told apart keep the heavier weight of each class. */
export function packWeights(weights: readonly FeatureWeight[]): PackedWeights {
  const features = new Map<number, Map<number, number>>()
  for (const { hash, column, value } of weights) {
    if (value === 0) continue
    const row = features.get(hash) ?? new Map<number, number>()
    features.set(hash, row.set(column, value))
  }
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, features.size)))
  const rows = [...features].map(([hash, row]) => ({
    bucket: bucketOf(hash, count - 1),
    print: printOf(hash),
    row: [...row].sort(([a], [b]) => a - b),
  }))
  rows.sort((a, b) => a.bucket - b.bucket || a.print - b.print)
  const buckets = new Uint8Array(count)
  for (const { bucket } of rows) buckets[bucket]!++
  return {
    buckets,
    prints: Uint8Array.from(rows, ({ print }) => print),
    sizes: Uint8Array.from(rows, ({ row }) => row.length),
    columns: Uint8Array.from(rows.flatMap(({ row }) => row.map(([column]) => column))),
    values: Int8Array.from(rows.flatMap(({ row }) => row.map(([, value]) => value))),
  }
}

/**
 * Opens packed weights as a table with room to spare, each slot a feature's print and where its weights stand: one look
 * tells most unknown features, two find a known one. Memory is what this costs, not arithmetic.
 */
export function openWeights({ buckets, prints, sizes, columns, values }: PackedWeights): SparseWeights {
  const mask = buckets.length - 1
  const slots = new Uint32Array(SLOTS_A_BUCKET * buckets.length)
  const last = slots.length - 1
  // Of each feature how many weights it has, then class and value of each.
  const entries = new Int16Array(1 + prints.length + columns.length)
  let feature = 0
  let weight = 0
  // Not 0, which is a free slot.
  let entry = 1
  for (let bucket = 0; bucket < buckets.length; bucket++)
    for (let i = 0; i < buckets[bucket]!; i++, feature++) {
      let slot = SLOTS_A_BUCKET * bucket
      while (slots[slot] !== 0) slot = (slot + 1) & last
      slots[slot] = (entry << PRINT_BITS) | prints[feature]!
      const size = sizes[feature]!
      entries[entry++] = size
      for (let w = 0; w < size; w++, weight++) entries[entry++] = (columns[weight]! << 8) | (values[weight]! & 0xff)
    }
  return {
    addTo(scores, hash, from) {
      const print = printOf(hash)
      let slot = SLOTS_A_BUCKET * bucketOf(hash, mask)
      let found = slots[slot]!
      while (found !== 0 && (found & PRINT_MASK) !== print) {
        slot = (slot + 1) & last
        found = slots[slot]!
      }
      if (found === 0) return
      const start = found >>> PRINT_BITS
      const end = start + entries[start]!
      for (let at = start + 1; at <= end; at++) {
        const pair = entries[at]!
        scores[from + ((pair >> 8) & 0xff)]! += (pair << 24) >> 24
      }
    },
  }
}

const SLOTS_A_BUCKET = 2
const PRINT_BITS = 8
const PRINT_MASK = 0xff
