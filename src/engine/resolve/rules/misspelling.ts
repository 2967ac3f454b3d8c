import { isKindNoun } from '../../languages/en/is-kind-noun.ts'
import type { Reading } from '../../reading.ts'
import { groupBy } from '../../text/group-by.ts'
import { isSwappedSpelling } from '../is-same-spelling.ts'
import { firstMention, type Name } from '../name.ts'
import type { Rule } from './rule.ts'

/** Longer groups of names with the same letters are passed over: they are no slips of the pen, and each pair costs. */
const MOST_NAMES = 12
/** "Rukban camp", "Rubkan refugee camp" */
const KIND_BEHIND = /^ (?:\p{Ll}+ )?(\p{Ll}+)\b/u

// "the Rukban camp … the Rubkan refugee camp": two letters swapped, and the same word for what it is behind both
export const misspelling: Rule = {
  name: 'resolve/misspelling',
  *propose({ reading, names }) {
    const single = names.filter(({ type, key }) => (type === 'place' || type === 'organization') && !key.includes(' '))
    for (const group of groupBy(single, lettersOf).values()) {
      if (group.length < 2 || group.length > MOST_NAMES) continue
      const [name, ...others] = [...group].sort((a, b) => b.mentions.length - a.mentions.length)
      for (const alias of others)
        if (isSwappedSpelling(name!.key, alias.key) && sharesKind(reading, name!, alias))
          yield { name: name!, alias, proof: firstMention(alias) }
    }
  },
}

const lettersOf = ({ type, key }: Name) => `${type} ${[...key].sort().join('')}`

function sharesKind(reading: Reading, a: Name, b: Name): boolean {
  const kinds = kindsBehind(reading, a)
  return [...kindsBehind(reading, b)].some((kind) => kinds.has(kind))
}

function kindsBehind({ article: { text } }: Reading, { mentions }: Name): ReadonlySet<string> {
  const kinds = mentions.flatMap(({ end }) => KIND_BEHIND.exec(text.slice(end, end + 32))?.[1] ?? [])
  return new Set(kinds.filter(isKindNoun))
}
