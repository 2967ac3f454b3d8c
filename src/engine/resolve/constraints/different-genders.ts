import type { Gender } from '../../lexicon/gendered-words.ts'
import type { Cluster } from '../partition.ts'
import type { Constraint } from './constraint.ts'

// "Mrs Clinton" is not "Bill Clinton".
export const differentGenders: Constraint = {
  name: 'different-genders',
  forbids: (a, b) => (has(a, 'female') && has(b, 'male')) || (has(a, 'male') && has(b, 'female')),
}

function has({ names }: Cluster, gender: Gender): boolean {
  for (const name of names) if (name.gender === gender) return true
  return false
}
