import type { Constraint } from './constraint.ts'

// "Mrs Clinton" is not "Bill Clinton".
export const differentGenders: Constraint = {
  name: 'different-genders',
  forbids: ({ genders: a }, { genders: b }) => (a.has('female') && b.has('male')) || (a.has('male') && b.has('female')),
}
