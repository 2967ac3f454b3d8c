import { firstMention, type Name } from '../name.ts'
import { isThing } from '../types/is-thing.ts'
import type { Rule } from './rule.ts'

// "James Webb Space Telescope … Webb", "Hubble Space Telescope … Hubble"
export const partOfThing: Rule = {
  name: 'resolve/part-of-thing',
  *propose({ names, clusterOf }) {
    const wholes = new Map<string, Name[]>()
    for (const name of names) {
      if (name.type !== 'other' || !isThing(name.key)) continue
      for (const word of new Set(name.key.split(' ').slice(0, -1))) {
        const group = wholes.get(word)
        if (group) group.push(name)
        else wholes.set(word, [name])
      }
    }
    for (const alias of names) {
      const whole = alias.type === 'other' ? (wholes.get(alias.key) ?? []) : []
      if (new Set(whole.map(clusterOf)).size === 1) yield { name: whole[0]!, alias, proof: firstMention(whole[0]!) }
    }
  },
}
