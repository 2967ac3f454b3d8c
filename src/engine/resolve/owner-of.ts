import type { NameMention } from '../../types.ts'
import { DEMONYMS_OF } from '../languages/en/names/index.ts'
import type { Reading } from '../reading.ts'
import { fold } from './fold.ts'

/** Bodies that every country has: whose they are stands beside the name. */
const EVERYBODYS =
  /^(?:(?:foreign|defen[cs]e|interior|finance|health|justice|education|energy|trade|agriculture|economy|culture|transport|home|labou?r) (?:ministry|department|office)|ministry of |supreme court$|constitutional court$|high court$|central bank$|parliament$|senate$|army$|navy$|air force$|national guard$|election commission$|electoral commission$)/u

const BEFORE = 40
const POSSESSOR = /(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?)['’]s?\s+$/u
const ADJECTIVE = /(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?)\s+$/u
const OF = /^ (?:of|in) (?:the )?(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?)/u

const countryOf = new Map(DEMONYMS_OF.flatMap((words) => words.map((word) => [fold(word), fold(words[0])] as const)))

/** The country, folded, that a folded name or adjective is of: "ukrainian" → ukraine. */
export const countryOfWord = (word: string): string | undefined => countryOf.get(word)

/** Whether a folded name is that of a body that every country has. */
export const isEverybodys = (key: string): boolean => EVERYBODYS.test(key)

// "Russia’s Defence Ministry" → russia, "the Ukrainian Defence Ministry" → ukraine, "the Ministry of Defence of Ukraine" → ukraine
/** The country beside the name of a body that every country has; empty for other names and where none is named. */
export function ownerOf({ article: { text } }: Reading, { type, start, end }: NameMention): string {
  if (type !== 'organization' || !isEverybodys(fold(text.slice(start, end)))) return ''
  const head = text.slice(Math.max(0, start - BEFORE), start)
  const beside = [POSSESSOR.exec(head)?.[1], ADJECTIVE.exec(head)?.[1], OF.exec(text.slice(end, end + BEFORE))?.[1]]
  for (const words of beside) {
    const country = words && (countryOf.get(fold(words)) ?? countryOf.get(fold(words.split(' ').at(-1)!)))
    if (country) return country
  }
  return ''
}
