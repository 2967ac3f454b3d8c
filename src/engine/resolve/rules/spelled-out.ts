import { initialsOf, isAcronym } from '../abbreviates.ts'
import { fold } from '../fold.ts'
import { firstMention, type Name } from '../name.ts'
import type { Rule } from './rule.ts'

/** More words than this are never shortened at once. */
const MOST_WORDS = 6

// "UN Human Rights Council" = "United Nations Human Rights Council": the first words of one are the other's acronym
export const spelledOut: Rule = {
  name: 'resolve/spelled-out',
  *propose({ names }) {
    const shortened = new Map<string, Name>()
    for (const name of names) {
      const [first, ...rest] = name.text.replace(/^the /iu, '').split(' ')
      if (name.type === 'organization' && rest.length > 0 && isAcronym(first!))
        shortened.set(`${fold(first!)} ${fold(rest.join(' '))}`, name)
    }
    if (shortened.size === 0) return
    for (const name of names) {
      const words = name.type === 'organization' ? name.key.split(' ') : []
      for (let length = 2; length < Math.min(words.length, MOST_WORDS); length++)
        for (const letters of initialsOf(words.slice(0, length).join(' '))) {
          const alias = shortened.get(`${letters} ${words.slice(length).join(' ')}`)
          if (alias) yield { name, alias, proof: firstMention(name) }
        }
    }
  },
}
