import type { EntityType } from '../../types.ts'
import { DEMONYMS_OF } from '../languages/en/names/index.ts'
import { OTHER_NAMES } from '../languages/en/other-names.ts'
import { setsBy } from '../text/group-by.ts'
import { fold } from './fold.ts'

/** "Turkish", "Turk" and "Turks" are one people. */
const PEOPLES = DEMONYMS_OF.map(([, ...words]) => ({
  type: 'other' as const,
  names: words.flatMap((word) => [word, `${word}s`]),
}))

const keysWithEntry = [...OTHER_NAMES, ...PEOPLES].flatMap(({ type, names }, index) =>
  names.map((name) => [`${type} ${fold(name)}`, index] as const),
)
const entriesByKey = new Map(Array.from(setsBy(keysWithEntry), ([key, entries]) => [key, [...entries]]))

const NONE: readonly number[] = []

/** The lines of the lexicon that hold a folded name of this type; several where the name is ambiguous. */
export const wellKnownEntries = (type: EntityType, key: string): readonly number[] =>
  entriesByKey.get(`${type} ${key}`) ?? NONE
