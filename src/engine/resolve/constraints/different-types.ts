import { type Constraint, someSpellings } from './constraint.ts'

/** A person is no place, a place no organization. */
export const differentTypes: Constraint = {
  name: 'different-types',
  forbids: (a, b) => someSpellings(a, b, (one, other) => one.type !== other.type),
}
