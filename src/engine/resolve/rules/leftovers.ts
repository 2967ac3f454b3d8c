import type { Name } from '../name.ts'
import type { Rule } from './rule.ts'

/** Mentions of a shared name that nothing tells apart stay together, away from all who may bear it. */
export const leftovers: Rule = {
  name: 'resolve/same-name',
  *propose({ names, clusterOf }) {
    const first = new Map<string, Name>()
    for (const name of names) {
      if (!name.ambiguous || clusterOf(name).names.size > 1) continue
      const key = `${name.type} ${name.key} ${name.gender ?? ''} ${name.owner}`
      const known = first.get(key)
      if (known) yield { name: known, alias: name }
      else first.set(key, name)
    }
  },
}
