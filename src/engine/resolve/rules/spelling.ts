import type { Name } from '../name.ts'
import type { Rule } from './rule.ts'

// "Erdoğan" = "Erdogan", "Jean-Claude" = "Jean Claude", "U.S." = "US", "LONDON" = "London"
export const spelling: Rule = {
  name: 'resolve/spelling',
  *propose({ names }) {
    const first = new Map<string, Name>()
    for (const name of names) {
      if (name.ambiguous) continue
      const key = `${name.type} ${name.family} ${name.key}`
      const known = first.get(key)
      if (known) yield { name: known, alias: name }
      else first.set(key, name)
    }
  },
}
