import { fullNamesAgree } from '../full-names-agree.ts'
import type { Name } from '../name.ts'
import { isFullName } from '../person-name.ts'
import { type Constraint, someSpellings } from './constraint.ts'

// "Joe Biden" is not "Hunter Biden", "Kim Jong Un" not "Kim Yo Jong", "John Smith Jr." not "John Smith Sr.".
export const differentFullNames: Constraint = {
  name: 'different-full-names',
  yields: true,
  forbids: (a, b) => someSpellings(a, b, disagree),
}

function disagree({ person: a }: Name, { person: b }: Name): boolean {
  return a !== undefined && b !== undefined && isFullName(a) && isFullName(b) && !fullNamesAgree(a, b)
}
