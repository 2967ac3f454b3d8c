import type { Entity, Merge } from '../../types.ts'
import { fullestName } from './fullest-name.ts'
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
    merges: mergesOf(cluster, fullest.text),
  }
}

/** One reason for each alias, the first that was found. */
function mergesOf({ ties }: Cluster, name: string): Merge[] {
  const merges = new Map<string, Merge>()
  for (const { alias, name: tiedTo, proof, rule } of ties) {
    const text = alias.text === name ? tiedTo.text : alias.text
    if (text === name || merges.has(text)) continue
    merges.set(text, { rule, alias: text, ...(proof && { proof: { start: proof.start, end: proof.end } }) })
  }
  return [...merges.values()]
}
