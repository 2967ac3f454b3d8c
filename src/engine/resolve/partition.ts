import type { Gender, Span } from '../../types.ts'
import type { Name } from './name.ts'

/** That two names are one thing, as a rule proposes, with the words that prove it. */
export interface Link {
  readonly alias: Name
  readonly name: Name
  readonly proof?: Span
  /** The article says it in so many words ("also known as"), so that even two full names may be one person's. */
  readonly stated?: true
}

/** Names that were linked together. */
export interface Cluster {
  readonly names: Set<Name>
  /** One name for each spelling: what constraints have to look at. */
  readonly spellings: Map<string, Name>
  readonly genders: Set<Gender>
  /** Folded titles before any of its mentions. */
  readonly titles: Set<string>
  readonly links: (Link & { readonly rule: string })[]
}

/** Says whether two clusters can never be one. */
export type Forbids = (a: Cluster, b: Cluster, link: Link) => boolean

/** The names of an article, each in exactly one cluster. */
export interface Partition {
  readonly clusterOf: (name: Name) => Cluster
  /** Links two names unless they are linked already or a constraint forbids it. */
  readonly unite: (link: Link, rule: string) => void
  /** In the order of their first name. */
  readonly clusters: () => readonly Cluster[]
}

/** A cluster takes no more spellings: no thing has so many, and constraints compare each of one cluster with each of the other. */
const MOST_SPELLINGS = 24

export function createPartition(names: readonly Name[], forbids: Forbids): Partition {
  const clusterByIndex = names.map(clusterOfOne)
  const clusterOf = (name: Name) => clusterByIndex[name.index]!
  return {
    clusterOf,
    clusters: () => [...new Set(clusterByIndex)],
    unite(link, rule) {
      const a = clusterOf(link.name)
      const b = clusterOf(link.alias)
      if (a === b || a.spellings.size + b.spellings.size > MOST_SPELLINGS || forbids(a, b, link)) return
      const [small, large] = a.names.size < b.names.size ? [a, b] : [b, a]
      for (const name of small.names) clusterByIndex[name.index] = large
      absorb(large, small)
      large.links.push({ ...link, rule })
    },
  }
}

const clusterOfOne = (name: Name): Cluster => ({
  names: new Set([name]),
  spellings: new Map([[name.key, name]]),
  genders: new Set(name.gender ? [name.gender] : []),
  titles: new Set(name.titles),
  links: [],
})

/** Moves all of one cluster into another; always the smaller into the larger, so that no name is moved often. */
function absorb(large: Cluster, small: Cluster): void {
  for (const name of small.names) large.names.add(name)
  for (const [key, name] of small.spellings) if (!large.spellings.has(key)) large.spellings.set(key, name)
  for (const gender of small.genders) large.genders.add(gender)
  for (const title of small.titles) large.titles.add(title)
  for (const link of small.links) large.links.push(link)
}
