import type { Cluster } from '../partition.ts'
import type { Constraint } from './constraint.ts'

const entriesOf = (cluster: Cluster) => [...cluster.spellings.values()].filter(({ entries }) => entries.length === 1)

// "Sudan" is not "South Sudan", "Manchester City" not "Manchester United": the lexicon knows both.
export const differentEntries: Constraint = {
  name: 'different-entries',
  forbids(a, b) {
    const known = new Set(entriesOf(a).map(({ entries }) => entries[0]))
    const others = entriesOf(b)
    return known.size > 0 && others.length > 0 && !others.some(({ entries }) => known.has(entries[0]!))
  },
}
