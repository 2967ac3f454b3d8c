import { US_STATES } from '../../languages/en/names/index.ts'
import { groupByEach } from '../../text/group-by.ts'
import { initialsOf, isAcronym, shortFormLetters } from '../abbreviates.ts'
import { fold } from '../fold.ts'
import type { Name } from '../name.ts'
import { standsBeside } from '../stands-beside.ts'
import type { Rule } from './rule.ts'

/** Two letters stand for too many things. */
const FEWEST_LETTERS = 3

/** Folded. */
const AT_HOME = ['us', 'uk', 'eu', 'dc', ...US_STATES.map(([state]) => fold(state!))]

// "the Bank of Canada … the BoC", where one name alone has these initials
export const initials: Rule = {
  name: 'resolve/initials',
  *propose({ reading, names, clusterOf }) {
    const byInitials = groupByEach(names, (name) =>
      name.type === 'person'
        ? []
        : [...new Set([...initialsOf(name.text), ...initialsAtHome(name)])].map((letters) => `${name.type} ${letters}`),
    )
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

/** Initials without the country or state that opens a name: "PUC" is the "California Public Utilities Commission" at home. */
function initialsAtHome({ key }: Name): readonly string[] {
  const place = AT_HOME.find((words) => key.startsWith(`${words} `))
  return place === undefined ? [] : initialsOf(key.slice(place.length + 1))
}
