import type { Entity, Merge } from '../../types.ts'
import { groupByEach } from '../text/group-by.ts'
import { plainSpan } from '../text/span.ts'
import { fullestName } from './fullest-name.ts'
import type { Name } from './name.ts'
import type { Cluster } from './partition.ts'

/** An entity from its cluster: its names, mentions and the reasons why they are one. */
export function toEntity(cluster: Cluster, id: string): Entity {
  const names = [...cluster.names].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  const fullest = fullestName(names)
  const aliases = new Set(names.map(({ text }) => text))
  aliases.delete(fullest.text)
  const gender = names.find(({ gender }) => gender)?.gender
  return {
    id,
    type: fullest.type,
    name: fullest.text,
    aliases: [...aliases],
    mentions: names
      .flatMap(({ mentions }) => mentions)
      .map(({ start, end, kind }) => ({ start, end, kind }))
      .sort((a, b) => a.start - b.start),
    ...(gender && { gender }),
    merges: mergesOf(cluster, fullest),
  }
}

/**
 * One reason for each alias. Links join the names of a cluster as a tree, which is walked from its fullest name on: the
 * reason of an alias is the link by which it is reached.
 */
function mergesOf({ links }: Cluster, fullest: Name): Merge[] {
  const linksOf = groupByEach(links, ({ alias, name }) => [alias, name])
  const merges = new Map<string, Merge>()
  const reached = new Set([fullest])
  for (const from of reached)
    for (const { alias, name, rule, proof } of linksOf.get(from) ?? []) {
      const next = alias === from ? name : alias
      if (reached.has(next)) continue
      reached.add(next)
      if (next.text === fullest.text || merges.has(next.text)) continue
      merges.set(next.text, { rule, alias: next.text, ...(proof && { proof: plainSpan(proof) }) })
    }
  return [...merges.values()]
}
