import type { Name } from '../name.ts'
import type { Cluster } from '../partition.ts'
import type { Rule } from './rule.ts'

// "ISIS" = "Daesh", "U.S." = "United States"; "Congo" = "DR Congo" only where the other Congo is not named
export const wellKnown: Rule = {
  name: 'resolve/well-known',
  *propose({ names, clusterOf }) {
    const sure = new Map<number, Name>()
    for (const name of names) {
      const [entry, another] = name.entries
      if (entry === undefined || name.ambiguous || another !== undefined || isDefinedHere(clusterOf(name), name))
        continue
      const known = sure.get(entry)
      if (known) yield { name: known, alias: name }
      else sure.set(entry, name)
    }
    for (const name of names) {
      if (name.entries.length < 2) continue
      const present = name.entries.flatMap((entry) => sure.get(entry) ?? [])
      if (present.length === 1) yield { name: present[0]!, alias: name }
    }
  },
}

/** "Isis" that the article spells out as another institute's acronym is not the one of the lexicon. */
const isDefinedHere = ({ links }: Cluster, short: Name) =>
  links.some(
    ({ alias, name }) => alias === short && !name.entries.includes(short.entries[0]!) && name.key !== short.key,
  )
