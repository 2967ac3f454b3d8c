import { TEAMS } from '../../languages/en/names/index.ts'
import { PLACE_KINDS_BEFORE } from '../../languages/en/words/index.ts'
import { groupByEach } from '../../text/group-by.ts'
import { wordSet } from '../../text/word-set.ts'
import { fold } from '../fold.ts'
import { firstMention, type Name } from '../name.ts'
import { countryOfWord, isEverybodys } from '../owner-of.ts'
import type { Rule } from './rule.ts'
import { isIntroducedFirst } from './short-organization.ts'

/** Last words that are full names of bodies of their own: "the House" is not the "White House". Folded. */
const INSTITUTIONS = wordSet('house senate congress parliament army navy government state police party')

const teams = new Set([...TEAMS].map(fold))

// "the New York Times … the Times", "House Intelligence Committee … the Intelligence Committee", "Mount Everest … Everest"
export const lastWords: Rule = {
  name: 'resolve/last-words',
  *propose(scene) {
    const longer = byEnd(scene.names)
    for (const alias of scene.names) {
      const fulls = longer.get(`${alias.type} ${alias.key}`) ?? []
      if (alias.entries.length > 0 || INSTITUTIONS.has(alias.key) || new Set(fulls.map(scene.clusterOf)).size !== 1)
        continue
      const name = fulls[0]!
      const rest = name.key.split(' ').slice(0, -alias.key.split(' ').length)
      if (canDrop(rest, alias) && (isTeam(alias) || isIntroducedFirst(scene, name, alias)))
        yield { name, alias, proof: firstMention(name) }
    }
  },
}

/** More words than this are never cut off. */
const MOST_WORDS = 6

/** Names, persons aside, by what is left when their first words are cut off. */
const byEnd = (names: readonly Name[]): Map<string, Name[]> =>
  groupByEach(names, ({ type, key }) => {
    const words = type === 'person' ? [] : key.split(' ')
    return words.slice(1, MOST_WORDS).map((_, i) => `${type} ${words.slice(i + 1).join(' ')}`)
  })

function canDrop(rest: readonly string[], { type, key }: Name): boolean {
  if (type === 'place') return rest.length === 1 && PLACE_KINDS_BEFORE.has(rest[0]!)
  if (/^(?:of|for|in|and|on|at)$/u.test(rest.at(-1)!)) return false
  // "Texas National Guard" and "Texas American Legion" are branches of what is named without the state.
  if (/^(?:national|federal|international|world|global)$/u.test(key.split(' ')[0]!) || isNation(key.split(' ')[0]!))
    return key.split(' ').length === 1
  // "the Supreme Court" is the country's, whatever a state calls its own.
  return !isEverybodys(key) || isNation(rest.join(' '))
}

const isNation = (words: string) => words === 'us' || words === 'uk' || countryOfWord(words) !== undefined

/** Whichever of the two is named first: "Dodgers" are the "Los Angeles Dodgers". */
const isTeam = ({ type, key }: Name): boolean => type === 'organization' && teams.has(key)
