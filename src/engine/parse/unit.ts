import type { EntityType } from '../../types.ts'

/** What the parser takes for one word: a token, or all tokens [first, last) of a name. */
export interface Unit {
  readonly first: number
  readonly last: number
  /** The type of a name; absent for a word. */
  readonly type?: EntityType
}

/** A name by its tokens [first, last). */
export type NameUnit = Required<Unit>

/** The units of a sentence of `length` tokens. Names are in order and do not overlap. */
export function unitsOf(length: number, names: readonly NameUnit[]): Unit[] {
  const units: Unit[] = []
  let at = 0
  for (const name of names) {
    // "Turkish" is a word like others: only a work's or law's name of several words is taken as a whole.
    if (name.first < at || (name.type === 'other' && name.last - name.first === 1)) continue
    for (; at < name.first; at++) units.push({ first: at, last: at + 1 })
    units.push(name)
    at = name.last
  }
  for (; at < length; at++) units.push({ first: at, last: at + 1 })
  return units
}
