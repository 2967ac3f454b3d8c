import type { EntityType } from '../../types.ts'
import { DEMONYMS_OF } from '../lexicon/demonyms.ts'
import { OTHER_NAMES } from '../lexicon/other-names.ts'
import { fold } from './fold.ts'

const entriesByKey = new Map<string, number[]>()
/** "Turkish", "Turk" and "Turks" are one people. */
const PEOPLES = DEMONYMS_OF.map(([, words]) => ({
  type: 'other' as const,
  names: words.flatMap((word) => [word, `${word}s`]),
}))

for (const [index, { type, names }] of [...OTHER_NAMES, ...PEOPLES].entries())
  for (const name of names) {
    const key = `${type} ${fold(name)}`
    const entries = entriesByKey.get(key)
    if (!entries) entriesByKey.set(key, [index])
    else if (!entries.includes(index)) entries.push(index)
  }

const NONE: readonly number[] = []

/** The lines of the lexicon that hold a folded name of this type; several where the name is ambiguous. */
export const wellKnownEntries = (type: EntityType, key: string): readonly number[] =>
  entriesByKey.get(`${type} ${key}`) ?? NONE
