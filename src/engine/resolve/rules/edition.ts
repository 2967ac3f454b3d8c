import { groupBy } from '../../text/group-by.ts'
import { firstMention, type Name } from '../name.ts'
import type { Rule } from './rule.ts'

const YEAR = /^(?:(?:19|20)\d\d) | (?:(?:19|20)\d\d)$/u

// "2019 American Music Awards" = "American Music Awards"; not where a second year is named
export const edition: Rule = {
  name: 'resolve/edition',
  *propose({ names }) {
    for (const group of groupBy(names, withoutYear).values())
      if (new Set(group.map(({ key }) => YEAR.exec(key)?.[0])).size === 2)
        for (const alias of group.slice(1)) yield { name: group[0]!, alias, proof: firstMention(group[0]!) }
  },
}

const withoutYear = ({ type, key }: Name) =>
  type === 'event' || type === 'other' ? `${type} ${key.replace(YEAR, '')}` : undefined
