import { abbreviates, isAcronym } from '../abbreviates.ts'
import { fold } from '../fold.ts'
import { firstMention, type Name } from '../name.ts'
import type { Rule } from './rule.ts'

/** A name that opens with an acronym. */
interface Shortened {
  readonly acronym: string
  readonly alias: Name
}

/** An acronym stands for fewer words than this. */
const MOST_WORDS = 6
/** Of more names with one ending only the last count, so that a text that is all names takes no longer. */
const MOST_NAMES = 4

// "UN Human Rights Council" = "United Nations Human Rights Council": the first words of one are the other's acronym
export const spelledOut: Rule = {
  name: 'resolve/spelled-out',
  *propose({ names }) {
    const byEnd = new Map<string, Shortened[]>()
    for (const alias of names) {
      const [acronym, ...rest] = alias.text.replace(/^the /iu, '').split(' ')
      if (alias.type !== 'organization' || rest.length === 0 || !isAcronym(acronym!)) continue
      const end = fold(rest.join(' '))
      byEnd.set(end, [...(byEnd.get(end) ?? []).slice(-MOST_NAMES + 1), { acronym: acronym!, alias }])
    }
    if (byEnd.size === 0) return
    for (const name of names) {
      const words = name.type === 'organization' ? name.key.split(' ') : []
      for (let length = 2; length < Math.min(words.length, MOST_WORDS); length++)
        for (const { acronym, alias } of byEnd.get(words.slice(length).join(' ')) ?? [])
          if (abbreviates(acronym, words.slice(0, length).join(' '))) yield { name, alias, proof: firstMention(name) }
    }
  },
}
