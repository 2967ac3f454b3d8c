import type { Span } from '../../types.ts'
import type { Name } from './name.ts'

/** A proposal to take two names for one, with the words that prove it. */
export interface Tie {
  readonly alias: Name
  readonly name: Name
  readonly proof?: Span
  /** The article says it in so many words ("also known as"), so that even two full names may be one person's. */
  readonly stated?: true
}

/** Names that were tied together. */
export interface Cluster {
  readonly names: Set<Name>
  /** One name for each spelling: what constraints have to look at. */
  readonly spellings: Map<string, Name>
  readonly ties: (Tie & { readonly rule: string })[]
}

/** Says whether two clusters can never be one. */
export type Forbids = (a: Cluster, b: Cluster, tie: Tie) => boolean

/** The names of an article, each in exactly one cluster. */
export interface Partition {
  readonly clusterOf: (name: Name) => Cluster
  /** Ties two names unless they are tied already or a constraint forbids it. */
  readonly unite: (tie: Tie, rule: string) => void
  /** In the order of their first name. */
  readonly clusters: () => readonly Cluster[]
}

/** Nothing has more spellings than this; it bounds what constraints cost. */
const MOST_SPELLINGS = 24

export function createPartition(names: readonly Name[], forbids: Forbids): Partition {
  const clusterByIndex: Cluster[] = names.map((name) => ({
    names: new Set([name]),
    spellings: new Map([[name.key, name]]),
    ties: [],
  }))
  const clusterOf = (name: Name) => clusterByIndex[name.index]!
  return {
    clusterOf,
    clusters: () => [...new Set(clusterByIndex)],
    unite(tie, rule) {
      const a = clusterOf(tie.name)
      const b = clusterOf(tie.alias)
      if (a === b || a.spellings.size + b.spellings.size > MOST_SPELLINGS || forbids(a, b, tie)) return
      const [small, large] = a.names.size < b.names.size ? [a, b] : [b, a]
      for (const name of small.names) {
        clusterByIndex[name.index] = large
        large.names.add(name)
      }
      for (const [key, name] of small.spellings) if (!large.spellings.has(key)) large.spellings.set(key, name)
      large.ties.push(...small.ties, { ...tie, rule })
    },
  }
}
