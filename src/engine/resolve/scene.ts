import type { Reading } from '../reading.ts'
import type { Name } from './name.ts'
import type { NamedMention } from './named-mentions.ts'
import type { Cluster } from './partition.ts'

/** What rules look at. */
export interface Scene {
  readonly reading: Reading
  readonly names: readonly Name[]
  /** In the text's order. */
  readonly mentions: readonly NamedMention[]
  /** The names that are one with this name so far. */
  readonly clusterOf: (name: Name) => Cluster
}
