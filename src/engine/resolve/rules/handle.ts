import { firstMention, type Name } from '../name.ts'
import { isFullName } from '../person-name.ts'
import type { Rule } from './rule.ts'

// "@MattBevin" = "Matt Bevin"
export const handle: Rule = {
  name: 'resolve/handle',
  *propose({ names }) {
    const joined = new Map<string, Name>()
    for (const name of names) if (name.person && isFullName(name.person)) joined.set(name.person.words.join(''), name)
    for (const alias of names) {
      const name = alias.person && !isFullName(alias.person) ? joined.get(alias.key) : undefined
      if (name) yield { name, alias, proof: firstMention(name) }
    }
  },
}
