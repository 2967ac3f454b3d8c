import { initialsOf, isAcronym, shortFormLetters } from '../abbreviates.ts'
import type { Name } from '../name.ts'
import type { Rule } from './rule.ts'

/** Two letters stand for too many things. */
const FEWEST_LETTERS = 3

// "the Bank of Canada … the BoC", where one name alone has these initials
export const initials: Rule = {
  name: 'resolve/initials',
  *propose({ names, clusterOf }) {
    const byInitials = new Map<string, Name[]>()
    for (const name of names) {
      if (name.type === 'person') continue
      for (const letters of initialsOf(name.text)) {
        const key = `${name.type} ${letters}`
        const group = byInitials.get(key)
        if (group) group.push(name)
        else byInitials.set(key, [name])
      }
    }
    for (const short of names) {
      if (short.type === 'person' || !isAcronym(short.text)) continue
      const letters = shortFormLetters(short.text).filter((form) => form.length >= FEWEST_LETTERS)
      const fitting = letters.flatMap((form) => byInitials.get(`${short.type} ${form}`) ?? [])
      if (new Set(fitting.map(clusterOf)).size === 1)
        yield { name: fitting[0]!, alias: short, proof: fitting[0]!.mentions[0]! }
    }
  },
}
