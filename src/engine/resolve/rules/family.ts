import { isPluralOf } from '../constraints/family-and-member.ts'
import type { Name } from '../name.ts'
import type { Rule } from './rule.ts'

// "the Soros family" = "the Soroses"
export const family: Rule = {
  name: 'resolve/family',
  *propose({ names }) {
    const families = new Map<string, Name>()
    for (const name of names) if (name.family) families.set(name.key, name)
    for (const alias of names) {
      const name = families.get(alias.key.slice(0, -1)) ?? families.get(alias.key.slice(0, -2))
      if (name && isPluralOf(alias.key, name.key)) yield { name, alias }
    }
  },
}
