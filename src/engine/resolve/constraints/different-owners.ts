import { type Constraint, someSpellings } from './constraint.ts'

// "Russia’s Defence Ministry" is not "the Ministry of Defence of Ukraine".
export const differentOwners: Constraint = {
  name: 'different-owners',
  forbids: (a, b) =>
    someSpellings(a, b, ({ owner: one }, { owner: other }) => one !== '' && other !== '' && one !== other),
}
