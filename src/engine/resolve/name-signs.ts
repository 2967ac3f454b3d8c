import type { EntityType, Gender, NameMention } from '../../types.ts'
import type { Reading } from '../reading.ts'
import type { PersonName } from './person-name.ts'

/** What a language reads from a name and the words beside it. */
export interface NameSigns {
  /** The folded title before a person's name: "mrs"; empty where there is none. */
  readonly titleOf: (reading: Reading, mention: NameMention) => string
  readonly genderOfTitle: (title: string) => Gender | undefined
  /** What a person's given names tell. */
  readonly genderOfName: (name: PersonName) => Gender | undefined
  /** Whether the name means several people, none of them alone: "the Soros family". */
  readonly isFamily: (reading: Reading, mention: NameMention) => boolean
  /** The folded country whose body the name is of: "Russia’s [Defence Ministry]"; empty where none is told. */
  readonly ownerOf: (reading: Reading, mention: NameMention) => string
  /** The entries of well-known names that hold a folded name of this type; several where it is ambiguous. */
  readonly entriesOf: (type: EntityType, key: string) => readonly number[]
}

/** Nothing is known but the name itself. */
export const NO_SIGNS: NameSigns = {
  titleOf: () => '',
  genderOfTitle: () => undefined,
  genderOfName: () => undefined,
  isFamily: () => false,
  ownerOf: () => '',
  entriesOf: () => [],
}
