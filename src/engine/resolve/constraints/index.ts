import type { ConstraintRule } from '../resolving.ts'
import type { Constraint } from './constraint.ts'
import { differentEntries } from './different-entries.ts'
import { differentFullNames } from './different-full-names.ts'
import { differentGenders } from './different-genders.ts'
import { differentOwners } from './different-owners.ts'
import { differentTypes } from './different-types.ts'
import { familyAndMember } from './family-and-member.ts'
import { namedTogether } from './named-together.ts'

const always = (constraint: Constraint): ConstraintRule => ({
  name: `resolve/${constraint.name}`,
  of: () => constraint,
})

/** What holds in every language: a person is no place. */
export const CONSTRAINTS_OF_ALL: readonly ConstraintRule[] = [always(differentTypes)]

export const CONSTRAINTS: readonly ConstraintRule[] = [
  ...CONSTRAINTS_OF_ALL,
  ...[familyAndMember, differentGenders, differentEntries, differentOwners, differentFullNames].map(always),
  { name: 'resolve/named-together', of: namedTogether },
]
