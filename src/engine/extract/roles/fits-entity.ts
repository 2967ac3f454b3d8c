import type { EntityType } from '../../../types.ts'
import { isKindNoun } from '../../lexicon/kind-nouns.ts'
import { isRoleNoun } from '../../lexicon/role-nouns.ts'

/** Can this noun say what something of that type is? "analyst" a person, "firm" an organization. */
export const fitsEntity = (noun: string, type: EntityType): boolean =>
  type === 'person' ? isRoleNoun(noun) : isKindNoun(noun)
