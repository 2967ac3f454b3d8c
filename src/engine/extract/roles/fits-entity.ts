import type { Entity } from '../../../types.ts'
import { isKindNoun } from '../../languages/en/is-kind-noun.ts'
import { isRoleNoun } from '../../languages/en/is-role-noun.ts'
import { GENDERED_WORDS, KIN_WORDS } from '../../languages/en/words/index.ts'

/** Can this noun say what the entity is? "analyst" a person, "firm" an organization; "a son" not of Fiona. */
export const fitsEntity = (noun: string, { type, gender }: Pick<Entity, 'type' | 'gender'>): boolean =>
  type === 'person' ? isRoleNoun(noun) && !isOfOtherGender(noun.toLowerCase(), gender) : isKindNoun(noun)

/** A woman may be a chairman, but no son. */
const isOfOtherGender = (noun: string, gender: Entity['gender']) =>
  gender !== undefined &&
  (KIN_WORDS.has(noun) || OF_ONE_GENDER.test(noun)) &&
  GENDERED_WORDS.get(noun) !== gender &&
  GENDERED_WORDS.has(noun)

const OF_ONE_GENDER = /^(?:man|woman|boy|girl|king|queen|prince|princess|actress)$/
