import { COMPANIES } from '../../languages/en/names/index.ts'
import { BUSINESS_WORDS, DIVISION_WORDS, DROPPED_PLACE_KINDS } from '../../languages/en/words/index.ts'
import { groupByEach } from '../../text/group-by.ts'
import { isAcronym } from '../abbreviates.ts'
import { firstInBody } from '../first-in-body.ts'
import { fold } from '../fold.ts'
import { firstMention, type Name } from '../name.ts'
import type { Scene } from '../scene.ts'
import type { Rule } from './rule.ts'

// "Amnesty International … Amnesty", "Ulta Beauty … Ulta", "Bardo National Museum … Bardo"; not "Microsoft … Microsoft Research"
export const shortOrganization: Rule = {
  name: 'resolve/short-organization',
  *propose(scene) {
    const places = new Set(scene.names.flatMap(({ type, key }) => (type === 'place' ? key : [])))
    const longer = byPrefix(scene.names)
    for (const alias of scene.names) {
      if (alias.entries.length > 0) continue
      const fulls = longer.get(`${alias.type} ${alias.key}`) ?? []
      if (new Set(fulls.map(scene.clusterOf)).size !== 1) continue
      const name = fulls[0]!
      const rest = name.key.slice(alias.key.length + 1).split(' ')
      if (isKindOfBody(rest, alias) || (isIntroducedFirst(scene, name, alias) && canDrop(rest, alias, places)))
        yield { name, alias, proof: firstMention(name) }
    }
  },
}

/** More words than this are never cut off. */
const MOST_WORDS = 6

/** Names of organizations and places by what is left when last words are cut off. */
const byPrefix = (names: readonly Name[]): Map<string, Name[]> =>
  groupByEach(names, ({ type, key }) => {
    const words = type === 'organization' || type === 'place' ? key.split(' ').slice(0, -1) : []
    return words.slice(0, MOST_WORDS).map((_, i) => `${type} ${words.slice(0, i + 1).join(' ')}`)
  })

/** A place's kind can go ("Street"), a company's line of business ("Beauty"); a part of it is something else ("Research"). */
function canDrop(rest: readonly string[], alias: Name, places: ReadonlySet<string>): boolean {
  if (alias.type === 'place') return rest.every((word) => DROPPED_PLACE_KINDS.has(word))
  // "Columbus Police Department" and "CNN" are whole names; what follows them is a part.
  if (isAcronym(alias.text) || DIVISION_WORDS.has(alias.key.split(' ').at(-1)!)) return false
  // "Cleveland" that also is a city here is short for its team, "Cleveland Browns", not for its clinic.
  if (places.has(alias.key)) return rest.length === 1 && /[^s]s$/u.test(rest[0]!)
  if (rest.length === 1 && BUSINESS_WORDS.has(rest[0]!)) return !companies.has(alias.key)
  return !DIVISION_WORDS.has(rest.at(-1)!) && !/^(?:of|for|and|in|on|at)$/u.test(rest[0]!)
}

const companies = new Set([...COMPANIES].map(fold))

/** "Metropolitan Police Department" and "Mid Vermont Christian School" also go without their last word, whichever is met first. */
const isKindOfBody = (rest: readonly string[], { type, key }: Name) =>
  type === 'organization' && rest.length === 1 && key.includes(' ') && /^(?:department|service|school)$/u.test(rest[0]!)

/** A short name that stands first is a name of its own: "Microsoft", then "Microsoft Research". */
export const isIntroducedFirst = ({ reading }: Scene, name: Name, alias: Name): boolean =>
  firstMention(name).start < firstInBody(reading, alias.mentions)
