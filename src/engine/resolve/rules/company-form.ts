import { COMPANY_FORMS } from '../../languages/en/words/index.ts'
import { groupBy } from '../../text/group-by.ts'
import { firstMention, type Name } from '../name.ts'
import type { Rule } from './rule.ts'

// "Acme Holdings Inc." = "Acme Holdings" = "Acme"; "Tyvak Systems, Inc." = "Tyvak Systems"
export const companyForm: Rule = {
  name: 'resolve/company-form',
  *propose({ names }) {
    for (const group of groupBy(names, withoutForm).values())
      for (const alias of group.slice(1)) yield { name: group[0]!, alias, proof: firstMention(group[0]!) }
  },
}

function withoutForm({ type, key }: Name): string | undefined {
  if (type !== 'organization') return undefined
  const words = key.split(' ')
  while (words.length > 1 && COMPANY_FORMS.has(words.at(-1)!)) words.pop()
  return words.join(' ')
}
