import type { EntityType } from '../../../types.ts'
import { fold } from '../fold.ts'
import { parsePersonName } from '../person-name.ts'
import type { Spelling } from './spelling.ts'

// "Jame “Buffalo Bill” Gumb … Buffalo Bill"
/** Tells that a name is a person who somewhere stands with it as a nickname. */
export function typeOfNickname(spellings: Iterable<Spelling>) {
  const nicknames = new Set<string>()
  for (const { text, mentions } of spellings) {
    const nickname = mentions[0]!.type === 'person' ? parsePersonName(text).nickname : undefined
    if (nickname !== undefined) nicknames.add(fold(nickname))
  }
  return ({ key }: Spelling): EntityType | undefined => (nicknames.has(key) ? 'person' : undefined)
}
