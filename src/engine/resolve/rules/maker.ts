import { firstMention, type Name } from '../name.ts'
import type { Rule } from './rule.ts'

// "Apple AirPods" = "AirPods", "UEFA Champions League" = "Champions League", where the article also names the maker alone
export const maker: Rule = {
  name: 'resolve/maker',
  *propose({ names }) {
    const makers = new Set(names.flatMap(({ type, key }) => (type === 'organization' ? key : [])))
    const products = new Map<string, Name>()
    for (const name of names)
      if (name.type === 'other' || name.type === 'event') products.set(`${name.type} ${name.key}`, name)
    for (const alias of products.values()) {
      const words = alias.key.split(' ')
      for (let length = 1; length <= Math.min(words.length - 1, 3); length++) {
        if (!makers.has(words.slice(0, length).join(' '))) continue
        const name = products.get(`${alias.type} ${words.slice(length).join(' ')}`)
        if (name) yield { name, alias, proof: firstMention(alias) }
      }
    }
  },
}
