import type { Name } from '../name.ts'
import { textBetween } from '../named-mentions.ts'
import type { Rule } from './rule.ts'

const POSSESSIVE = /^['’]s? $/u

// "the UN’s Relief Works Agency" = "United Nations Relief Works Agency"
export const possessed: Rule = {
  name: 'resolve/possessed',
  *propose({ reading, names, mentions, clusterOf }) {
    const wholes = new Map<string, Name>()
    for (const name of names) if (name.type === 'organization') wholes.set(name.key, name)
    for (const [i, { name: alias, mention }] of mentions.entries()) {
      const owner = mentions[i - 1]
      if (
        !owner ||
        alias.type !== 'organization' ||
        !POSSESSIVE.test(textBetween(reading, owner, { name: alias, mention }))
      )
        continue
      for (const form of clusterOf(owner.name).spellings.keys()) {
        const name = wholes.get(`${form} ${alias.key}`)
        if (name) yield { name, alias, proof: { start: owner.mention.start, end: mention.end } }
      }
    }
  },
}
