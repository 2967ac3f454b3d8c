import { CONSTRAINTS } from './constraints/index.ts'
import { genderOfTitle, genderOfWords } from './gender-of-title.ts'
import { isFamily } from './is-family.ts'
import { ownerOf } from './owner-of.ts'
import { isFullName } from './person-name.ts'
import { findReferences } from './references/find-references.ts'
import type { Resolving } from './resolving.ts'
import { RULES } from './rules/index.ts'
import { titleOf } from './title-of.ts'
import { settleTypes } from './types/settle-types.ts'
import { wellKnownEntries } from './well-known-entries.ts'
import { withCapitals } from './with-capitals.ts'
import { withLocations } from './with-locations.ts'
import { withPeoples } from './with-peoples.ts'

/** How names of one thing are told from names of two in English. */
export const englishResolving: Resolving = {
  signs: {
    titleOf,
    genderOfTitle,
    genderOfName: (name) => (isFullName(name) ? genderOfWords(name.words) : undefined),
    isFamily,
    ownerOf,
    entriesOf: wellKnownEntries,
  },
  types: { name: 'resolve/types', settle: settleTypes },
  rules: RULES,
  constraints: CONSTRAINTS,
  additions: [
    { name: 'resolve/capitals', add: (entities, reading) => withCapitals(reading, entities) },
    { name: 'resolve/peoples', add: (entities) => withPeoples(entities) },
    { name: 'resolve/locations', add: (entities, reading, gazetteer) => withLocations(reading, entities, gazetteer) },
  ],
  references: { name: 'resolve/references', find: findReferences },
}
