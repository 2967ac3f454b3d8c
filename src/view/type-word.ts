import type { EntityType } from '../types.ts'
import { type WordKey, words } from './words.ts'

const ONE = {
  person: 'typePerson',
  place: 'typePlace',
  organization: 'typeOrganization',
  event: 'typeEvent',
  other: 'typeOther',
} as const satisfies Record<EntityType, WordKey>

const MANY = {
  person: 'typePeople',
  place: 'typePlaces',
  organization: 'typeOrganizations',
  event: 'typeEvents',
  other: 'typeOthers',
} as const satisfies Record<EntityType, WordKey>

/** The types in the order that casts show them. */
export const TYPES = Object.keys(ONE) as readonly EntityType[]

export const typeWord = (type: EntityType): string => words(ONE[type])
export const typesWord = (type: EntityType): string => words(MANY[type])
