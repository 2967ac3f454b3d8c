import type { NameMention } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { collectNames } from './collect-names.ts'
import { constraintsOf } from './constraints/index.ts'
import { namedMentions } from './named-mentions.ts'
import { type Cluster, createPartition } from './partition.ts'
import { RULES } from './rules/index.ts'

/** The names of an article in clusters of one thing each. Rules propose, constraints forbid. */
export function clusterNames(reading: Reading, found: readonly NameMention[]): readonly Cluster[] {
  const names = collectNames(reading, found)
  const mentions = namedMentions(names)
  const partition = createPartition(names, constraintsOf(reading, mentions))
  const scene = { reading, names, mentions, clusterOf: partition.clusterOf }
  for (const rule of RULES) for (const link of rule.propose(scene)) partition.unite(link, rule.name)
  return partition.clusters()
}
