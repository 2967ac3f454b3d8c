import { fold } from '../fold.ts'
import type { Name } from '../name.ts'
import { textBetween } from '../named-mentions.ts'
import type { Rule } from './rule.ts'

const OPENING_QUOTE = /["“'‘]$/u
const CLOSING_QUOTE = /^["”'’],?\s+$/u

// "Jame “Buffalo Bill” Gumb … Buffalo Bill", "‘the Butcher’ Oleksandr Syrsky"
export const nickname: Rule = {
  name: 'resolve/nickname',
  *propose({ reading, names, mentions }) {
    const bearers = new Map<string, Name>()
    for (const name of names) if (name.person?.nickname) bearers.set(fold(name.person.nickname), name)
    for (const alias of names) {
      const name = bearers.get(alias.key)
      if (name && alias.type === 'person') yield { name, alias, proof: name.mentions[0]!, stated: true }
    }
    const { text } = reading.article
    for (const [i, { name, mention }] of mentions.entries()) {
      const before = mentions[i - 1]
      if (!before || !CLOSING_QUOTE.test(textBetween(reading, before, { name, mention }))) continue
      if (
        !OPENING_QUOTE.test(
          text.slice(Math.max(0, before.mention.start - 5), before.mention.start).replace(/the $/u, ''),
        )
      )
        continue
      yield { name, alias: before.name, proof: { start: before.mention.start, end: mention.end }, stated: true }
    }
  },
}
