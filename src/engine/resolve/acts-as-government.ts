import type { Span } from '../../types.ts'
import {
  DEED_AUXILIARIES,
  GOVERNMENT_BELONGINGS,
  GOVERNMENT_STATES,
  GOVERNMENT_VERBS,
  PLACING_WORDS,
  SENT_BY_GOVERNMENT,
  TOWARDS_GOVERNMENT,
} from '../languages/en/words/index.ts'
import type { Reading } from '../reading.ts'

/** How far the words reach that tell a city from its government. */
const CONTEXT = 48

const AFTER =
  /^(?:,? (?:also|already|now|still|then|again|never|not|long|both|\p{Ll}+ly),?)* ?["“]?(['’]s?(?= )|\p{Ll}+)(?: (\p{Ll}+))?/u
const BEFORE = /(?:(\p{L}+) )?(\p{L}+)(?: the)? $/u
/** Nouns for what somebody does: "Tel Aviv’s vetting", "Moscow’s annexation". */
const DEED = /(?:tion|sion|ment|ance|ence|ship|ism|ing)$/u
const SIGHT =
  /^(?:population|building|housing|parking|station|location|section|beginning|shopping|evening|morning|climbing|entertainment|monument|residence|apartment|ambulance)$/u
const BE = /^(?:is|was|were|are)$/u

/** Whether a capital's name means the government at this place: "Ankara denounced", "a deal with Moscow"; not "in Ankara". */
export function actsAsGovernment({ article: { text } }: Reading, { start, end }: Span): boolean {
  const head = text.slice(Math.max(0, start - CONTEXT), start).toLowerCase()
  const [, earlier = '', before = ''] = BEFORE.exec(head) ?? []
  if (PLACING_WORDS.has(before) || text[end] === '-') return false
  if (before === 'from') return SENT_BY_GOVERNMENT.has(earlier)
  const [, next = '', second = ''] = AFTER.exec(text.slice(end, end + CONTEXT)) ?? []
  if (/^['’]/u.test(next)) return GOVERNMENT_BELONGINGS.has(second) || (DEED.test(second) && !SIGHT.test(second))
  if (next === 'regime' || GOVERNMENT_VERBS.has(next) || (DEED_AUXILIARIES.has(next) && second !== 'been')) return true
  if (BE.test(next)) return GOVERNMENT_STATES.has(second)
  if (before === 'for') return next === 'to'
  return TOWARDS_GOVERNMENT.has(before)
}
