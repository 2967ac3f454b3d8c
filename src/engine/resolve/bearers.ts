import { groupByEach } from '../text/group-by.ts'
import { wordSet } from '../text/word-set.ts'
import type { Name } from './name.ts'
import { isFullName, type PersonName } from './person-name.ts'

/** A word that more full names share is passed over: it tells nobody apart, and comparing them all would be slow. */
const MOST_BEARERS = 12

/** Full names of persons by each of their words. */
export type Bearers = (word: string) => readonly Name[]

export function bearersOf(names: readonly Name[]): Bearers {
  const byWord = groupByEach(names, ({ person }) => new Set(person && isFullName(person) ? person.words : []))
  return (word) => {
    const bearers = byWord.get(word) ?? []
    return bearers.length > MOST_BEARERS ? [] : bearers
  }
}

/** "Salman" in "Mohammed bin Salman" is his father. */
const PATRONYMICS = wordSet('bin ibn bint ben')

/** Where in a full name the words of a short one stand. */
export type Position = 'family' | 'given' | 'middle'

// "Moltke" in "Jakob von Moltke" → family, "Van Der" in "James Van Der Beek" → middle, "Xi" in "Xi Jinping" → given
export function positionIn({ words: short, suffix }: PersonName, name: PersonName): Position | undefined {
  const full = name.words
  if (suffix !== undefined && suffix !== name.suffix) return undefined
  const at = full.findIndex((_, i) => short.every((word, k) => word === full[i + k]))
  if (at < 0 || (at > 1 && PATRONYMICS.has(full[at - 1]!))) return undefined
  if (endsWith(full, short)) return 'family'
  return at === 0 ? 'given' : 'middle'
}

const endsWith = (full: readonly string[], short: readonly string[]) =>
  short.every((word, k) => word === full[full.length - short.length + k])
