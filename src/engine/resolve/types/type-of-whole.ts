import type { EntityType } from '../../../types.ts'
import { isPeople } from '../../languages/en/is-people.ts'
import { COMPANY_FORMS, DIVISION_WORDS } from '../../languages/en/words/index.ts'
import { isPersonWord, locate } from '../../recognize/gazetteer.ts'
import { firstInBody } from '../first-in-body.ts'
import type { Knowledge, Spelling } from './spelling.ts'

/** A longer name that a word may be short for. */
interface Whole {
  readonly type: EntityType
  /** Where it is first named, the headline aside. */
  readonly start: number
  /** Its end leaves no doubt that it is a body that goes by its first word: "Holdings plc", "University". */
  readonly isSure: boolean
}

const SEAT_OF_LEARNING = /^(?:university|college)$/u

/**
 * Tells the type of a longer name for its one word that was taken for something else: "Hurricane Ida … Ida",
 * "Halvorsen Foods ASA … Halvorsen". Not where it is a person's family name here, a city's or somebody's with a title.
 */
export function typeOfWhole(spellings: Iterable<Spelling>, knowledge: Knowledge) {
  const { byFirst, byLast, persons } = indexWords(spellings, knowledge)
  return ({ text, key, mentions }: Spelling): EntityType | undefined => {
    if (key.includes(' ') || persons.has(key) || isPeople(text) || mentions.some(({ title }) => title)) return undefined
    const last = byLast.get(key)
    const isTaken = mentions.every(
      ({ type }) => type === 'person' || (last?.type === 'event' && type === 'organization'),
    )
    const whole = byFirst.get(key) ?? (isTaken ? last : undefined)
    if (!whole || whole.start >= firstInBody(knowledge.reading, mentions)) return undefined
    if (mentions.every(({ type }) => type === whole.type)) return undefined
    return byLast.get(key) === whole || isShortFor(text, mentions, { whole, knowledge }) ? whole.type : undefined
  }
}

/** A word that people or cities are called by is short for a company only where the company's end leaves no doubt. */
function isShortFor(
  text: string,
  mentions: Spelling['mentions'],
  { whole, knowledge: { reading, gazetteer } }: { whole: Whole; knowledge: Knowledge },
): boolean {
  if (mentions.some(({ start }) => WHERE.test(reading.article.text.slice(Math.max(0, start - 16), start)))) return false
  const isName = isPersonWord(text, gazetteer)
  return whole.isSure || !(isName || locate(text, gazetteer) || mentions.some(({ type }) => type !== 'person'))
}

/** "in Cleveland" is the city; "shares in Halvorsen" are a company's. */
const WHERE =
  /(?<!\b(?:shares|stake|stock|invest|invested|investor|investors|believe|interest) )\b(?:[Ii]n|[Nn]ear|from|to) $/u

function indexWords(spellings: Iterable<Spelling>, knowledge: Knowledge) {
  const byFirst = new Map<string, Whole>()
  const byLast = new Map<string, Whole>()
  const persons = new Set<string>()
  for (const { key, mentions } of spellings) {
    const words = key.split(' ')
    const { type } = mentions[0]!
    if (words.length < 2) continue
    if (type === 'person') for (const word of words) persons.add(word)
    else {
      const whole = { type, start: firstInBody(knowledge.reading, mentions), isSure: isSureBody(words) }
      setFirst(byLast, words.slice(-1), whole)
      setFirst(byFirst, shortWordsOf(key, type), whole)
    }
  }
  return { byFirst, byLast, persons }
}

/** Words that a longer name may be shortened to, its last one aside. */
function shortWordsOf(key: string, type: EntityType): string[] {
  const words = key.split(' ')
  return type === 'organization' && !DIVISION_WORDS.has(words.at(-1)!) ? words.slice(0, 1) : []
}

const isSureBody = (words: readonly string[]) =>
  COMPANY_FORMS.has(words.at(-1)!) || SEAT_OF_LEARNING.test(words.slice(1).join(' '))

function setFirst(wholes: Map<string, Whole>, words: readonly string[], whole: Whole): void {
  for (const word of words) if (!wholes.has(word)) wholes.set(word, whole)
}
