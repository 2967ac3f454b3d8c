import { groupByEach } from '../../text/group-by.ts'
import { firstMention } from '../name.ts'
import { isThing } from '../types/is-thing.ts'
import type { Rule } from './rule.ts'

// "James Webb Space Telescope … Webb", "Hubble Space Telescope … Hubble"
export const partOfThing: Rule = {
  name: 'resolve/part-of-thing',
  *propose({ names, clusterOf }) {
    const things = names.filter(({ type, key }) => type === 'other' && isThing(key))
    const wholes = groupByEach(things, ({ key }) => new Set(key.split(' ').slice(0, -1)))
    for (const alias of names) {
      const whole = alias.type === 'other' ? (wholes.get(alias.key) ?? []) : []
      if (new Set(whole.map(clusterOf)).size === 1) yield { name: whole[0]!, alias, proof: firstMention(whole[0]!) }
    }
  },
}
