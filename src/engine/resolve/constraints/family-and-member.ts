import type { Name } from '../name.ts'
import { type Constraint, someSpellings } from './constraint.ts'

// "the Soros family" is not "George Soros"
export const familyAndMember: Constraint = {
  name: 'family-and-member',
  forbids: (a, b) => someSpellings(a, b, (one, other) => isMember(one, other) || isMember(other, one)),
}

const isMember = (family: Name, name: Name) => family.family && !name.family
