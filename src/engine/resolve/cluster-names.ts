import type { Pieces } from '../../pieces.ts'
import type { NameMention } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { collectNames } from './collect-names.ts'
import { namedMentions } from './named-mentions.ts'
import { type Cluster, createPartition, type Forbids } from './partition.ts'
import type { Resolving } from './resolving.ts'

/** The names of an article in clusters of one thing each. Rules propose, constraints forbid. */
export function* clusterNames(
  reading: Reading,
  found: readonly NameMention[],
  { signs, rules, constraints }: Pick<Resolving, 'signs' | 'rules' | 'constraints'>,
): Pieces<readonly Cluster[]> {
  const names = collectNames(reading, found, signs)
  const mentions = namedMentions(names)
  const ready = constraints.map((constraint) => constraint.of(reading, mentions))
  const forbids: Forbids = (a, b, { stated }) =>
    ready.some(({ forbids, yields }) => !(stated && yields) && forbids(a, b))
  const partition = createPartition(names, forbids)
  const scene = { reading, names, mentions, clusterOf: partition.clusterOf }
  for (const rule of rules) {
    yield
    for (const link of rule.propose(scene)) partition.unite(link, rule.name)
  }
  return partition.clusters()
}
