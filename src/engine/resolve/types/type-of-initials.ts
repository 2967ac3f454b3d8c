import type { EntityType } from '../../../types.ts'
import { groupByEach } from '../../text/group-by.ts'
import { initialsOf, isAcronym, shortFormLetters } from '../abbreviates.ts'
import { standsBeside } from '../stands-beside.ts'
import type { Knowledge, Spelling } from './spelling.ts'

/** Two letters stand for too many things. */
const FEWEST_LETTERS = 3

// "the American Music Awards … the AMAs" are one event; "Institute of Governmental Studies … the Berkeley IGS poll" one body
/** Tells the type of the one longer name here of which an acronym has the initials; people and places have none. */
export function typeOfInitials(spellings: Iterable<Spelling>, { reading }: Knowledge) {
  const longer = groupByEach(spellings, (spelling) => {
    const type = typeOf(spelling)
    return type === 'organization' || type === 'event' ? initialsOf(spelling.text) : []
  })
  return (short: Spelling): EntityType | undefined => {
    const acronym = short.text.split(' ').at(-1)!
    if (!isAcronym(acronym) || short.mentions.some(({ type }) => type === 'person' || type === 'place'))
      return undefined
    const fitting = shortFormLetters(acronym)
      .filter((letters) => letters.length >= FEWEST_LETTERS)
      .flatMap((letters) => longer.get(letters) ?? [])
      .filter((long) => acronym === short.text || standsBeside(reading, short, long))
    const types = new Set(fitting.map(typeOf))
    return types.size === 1 ? [...types][0] : undefined
  }
}

/** The one type that was found for all mentions. */
const typeOf = ({ mentions }: Spelling): EntityType | undefined =>
  mentions.every(({ type }) => type === mentions[0]!.type) ? mentions[0]!.type : undefined
