import { groupBy } from '../../text/group-by.ts'
import { isNearSpelling, isSameSpelling, soundOf } from '../is-same-spelling.ts'
import { firstMention, type Name } from '../name.ts'
import type { Cluster } from '../partition.ts'
import type { Rule } from './rule.ts'

/** Longer groups of names that begin alike are passed over: they tell nobody apart, and each pair costs. */
const MOST_NAMES = 12
/** Shorter names of places and organizations differ by a letter and are two: "Iran", "Iraq". */
const SHORTEST_NAME = 8

// "President Zelensky" = "President Volodymyr Zelenskiy", "Garett" = "Wendy Garrett"; one letter off only with an equal title
export const transliteration: Rule = {
  name: 'resolve/transliteration',
  *propose({ names, clusterOf }) {
    const families = names.filter(({ person, family }) => person && !family)
    for (const group of groupBy(families, familyStart).values()) {
      if (group.length > MOST_NAMES) continue
      for (const alias of group) {
        if (alias.ambiguous || clusterOf(alias).names.size > 1 || alias.person!.words.length > 1) continue
        const alike = group.filter((name) => name !== alias && isSpelledLike(name, alias, clusterOf))
        if (new Set(alike.map(clusterOf)).size === 1) yield { name: alike[0]!, alias, proof: firstMention(alike[0]!) }
      }
    }
    const others = names.filter(
      ({ type, key }) => (type === 'place' || type === 'organization') && key.length >= SHORTEST_NAME,
    )
    for (const group of groupBy(others, ({ type, key }) => `${type} ${soundOf(key)}`).values())
      for (const alias of group.slice(1)) yield { name: group[0]!, alias, proof: firstMention(group[0]!) }
  },
}

const family = ({ person }: Name) => person!.words.at(-1)!
/** Spellings of one name agree in the sound of its start. */
const familyStart = (name: Name) => soundOf(family(name)).slice(0, 2)

function isSpelledLike(name: Name, alias: Name, clusterOf: (name: Name) => Cluster): boolean {
  if (family(name) === family(alias)) return false
  if (isSameSpelling(family(name), family(alias))) return true
  return (
    isNearSpelling(family(name), family(alias)) && [...alias.titles].some((title) => clusterOf(name).titles.has(title))
  )
}
