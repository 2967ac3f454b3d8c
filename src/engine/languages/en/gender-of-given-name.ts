import type { Gender } from '../../../types.ts'
import { FEMALE_NAMES, MALE_NAMES } from './names/index.ts'

/** The gender that a folded given name tells; undefined where it tells none. */
export function genderOfGivenName(name: string): Gender | undefined {
  if (FEMALE_NAMES.has(name) === MALE_NAMES.has(name)) return undefined
  return FEMALE_NAMES.has(name) ? 'female' : 'male'
}
