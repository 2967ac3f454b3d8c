import type { Name } from '../name.ts'
import type { Rule } from './rule.ts'

// "a Copt" = "the Copts", "Ukrainian" = "Ukrainians"
export const plural: Rule = {
  name: 'resolve/plural',
  *propose({ names }) {
    const singulars = new Map<string, Name>()
    for (const name of names) if (name.type === 'other') singulars.set(name.key, name)
    for (const alias of singulars.values()) {
      const name = alias.key.endsWith('s') ? singulars.get(alias.key.slice(0, -1)) : undefined
      if (name) yield { name, alias }
    }
  },
}
