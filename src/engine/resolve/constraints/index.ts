import type { Reading } from '../../reading.ts'
import type { NamedMention } from '../named-mentions.ts'
import type { Forbids } from '../partition.ts'
import { differentEntries } from './different-entries.ts'
import { differentFullNames } from './different-full-names.ts'
import { differentGenders } from './different-genders.ts'
import { differentOwners } from './different-owners.ts'
import { differentTypes } from './different-types.ts'
import { familyAndMember } from './family-and-member.ts'
import { namedTogether } from './named-together.ts'

/** What no rule can overrule: a wrong merge is worse than a split. */
export function constraintsOf(reading: Reading, mentions: readonly NamedMention[]): Forbids {
  const constraints = [
    differentTypes,
    familyAndMember,
    differentGenders,
    differentEntries,
    differentOwners,
    differentFullNames,
    namedTogether(reading, mentions),
  ]
  return (a, b, { stated }) => constraints.some(({ forbids, yields }) => !(stated && yields) && forbids(a, b))
}
