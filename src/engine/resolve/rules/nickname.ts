import { fold } from '../fold.ts'
import type { Name } from '../name.ts'
import type { Rule } from './rule.ts'

// "Jame “Buffalo Bill” Gumb … Buffalo Bill"
export const nickname: Rule = {
  name: 'resolve/nickname',
  *propose({ names }) {
    const bearers = new Map<string, Name>()
    for (const name of names) if (name.person?.nickname) bearers.set(fold(name.person.nickname), name)
    for (const alias of names) {
      const name = bearers.get(alias.key)
      if (name && alias.type === 'person') yield { name, alias, proof: name.mentions[0]!, stated: true }
    }
  },
}
