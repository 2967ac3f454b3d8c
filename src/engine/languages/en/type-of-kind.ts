import type { EntityType } from '../../../types.ts'
import { readGroups } from '../read-words.ts'
import kindsOfOneType from './words/kinds-of-one-type.json' with { type: 'json' }

const typeOf = readGroups<EntityType>(kindsOfOneType)

/** What type a name must be that is called by this noun; undefined where the noun leaves it open. */
export const typeOfKind = (noun: string): EntityType | undefined => typeOf.get(noun.toLowerCase())
