import type { Reading } from '../../reading.ts'
import { initialsOf, isAcronym, shortFormLetters } from '../abbreviates.ts'
import { fold } from '../fold.ts'
import type { Name } from '../name.ts'
import type { Rule } from './rule.ts'

/** Two letters stand for too many things. */
const FEWEST_LETTERS = 3

/** How far beside a long form the word stands that its acronym is used with. */
const BESIDE = 40

// "the Bank of Canada … the BoC", where one name alone has these initials
export const initials: Rule = {
  name: 'resolve/initials',
  *propose({ reading, names, clusterOf }) {
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
      const acronym = short.text.split(' ').at(-1)!
      if (short.type === 'person' || !isAcronym(acronym)) continue
      const letters = shortFormLetters(acronym).filter((form) => form.length >= FEWEST_LETTERS)
      const fitting = letters
        .flatMap((form) => byInitials.get(`${short.type} ${form}`) ?? [])
        .filter((name) => acronym === short.text || standsBeside(reading, short, name))
      if (new Set(fitting.map(clusterOf)).size === 1)
        yield { name: fitting[0]!, alias: short, proof: fitting[0]!.mentions[0]! }
    }
  },
}

/** "Berkeley IGS" is the "Berkeley Institute of Governmental Studies", or that "at Berkeley". */
function standsBeside({ article: { text } }: Reading, { key }: Name, { mentions, key: long }: Name): boolean {
  const owner = key.split(' ').slice(0, -1).join(' ')
  const { start, end } = mentions[0]!
  const before = fold(text.slice(Math.max(0, start - BESIDE), start).replace(/['’]s?\s*$/u, ''))
  const after = /^ (?:at|of|in) (?:the )?(.*)/u.exec(text.slice(end, end + BESIDE))?.[1] ?? ''
  return ` ${before}`.endsWith(` ${owner}`) || fold(after).startsWith(owner) || long.includes(owner)
}
