import type { Name } from '../name.ts'
import type { Cluster } from '../partition.ts'

/** A reason why two clusters can never be one, whatever a rule proposes. */
export interface Constraint {
  readonly name: string
  /** Yields to a link that the article states in so many words. */
  readonly yields?: true
  readonly forbids: (a: Cluster, b: Cluster) => boolean
}

/** Whether some spelling of one cluster is at odds with some spelling of the other. */
export function someSpellings(a: Cluster, b: Cluster, atOdds: (a: Name, b: Name) => boolean): boolean {
  for (const one of a.spellings.values()) for (const other of b.spellings.values()) if (atOdds(one, other)) return true
  return false
}
