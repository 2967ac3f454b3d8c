import { Chrono, casual, type ParsedResult, type Parser } from 'chrono-node/en'
import type { CalendarDay } from './calendar-day.ts'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const SHIFT: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 }
const shiftOf = (word: string | undefined) => SHIFT[word?.toLowerCase() ?? ''] ?? 0

/** "last summer", "summer of 2020" */
const season: Parser = {
  pattern: () =>
    /\b(?:(last|past|this|next|coming)\s+)?(?:spring|summer|autumn|fall|winter)(?:\s+(?:of\s+)?((?:19|20)\d\d))?\b/i,
  extract: ({ refDate }, match) => {
    if (!match[1] && !match[2]) return null
    return { year: match[2] ? Number(match[2]) : refDate.getFullYear() + shiftOf(match[1]) }
  },
}

/** "May this year", "November ’23" */
const monthOfYear: Parser = {
  pattern: () => new RegExp(`\\b(${MONTH})\\.?(?:,?\\s+(this|last|next)\\s+year|(?:\\s+of)?\\s+['’](\\d\\d))\\b`, 'i'),
  extract: ({ refDate }, match) => ({
    month: MONTHS.indexOf(match[1]!.slice(0, 3).toLowerCase()) + 1,
    year: match[3] ? 2000 + Number(match[3]) : refDate.getFullYear() + shiftOf(match[2]),
  }),
}

/** "the following year", "on the same day": which one, only the date told before can say. */
const anaphora: Parser = {
  pattern: () => /\bthe\s+(?:same|previous|following|next)\s+(?:day|week|month|year)\b/i,
  extract: ({ refDate }) => ({ year: refDate.getFullYear() }),
}

/** "last November", "this past May" */
const lastMonth: Parser = {
  pattern: () => new RegExp(`\\b(last|next|this\\s+past|this\\s+coming|this)\\s+(${MONTH})\\b`, 'i'),
  extract: ({ refDate }, match) => {
    const month = MONTHS.indexOf(match[2]!.slice(0, 3).toLowerCase()) + 1
    const isOver = month < refDate.getMonth() + 1
    const shift = /last|past/i.test(match[1]!)
      ? isOver
        ? 0
        : -1
      : /next|coming/i.test(match[1]!)
        ? month > refDate.getMonth() + 1
          ? 0
          : 1
        : 0
    return { year: refDate.getFullYear() + shift, month }
  },
}

/** "over the weekend", "spent the weekend": the one before, told by its month. */
const weekend: Parser = {
  pattern: () => /\b(?:(?:over|at|during|on)\s+)?the\s+weekend\b/i,
  extract: ({ refDate }) => {
    const saturday = new Date(
      refDate.getFullYear(),
      refDate.getMonth(),
      refDate.getDate() - ((refDate.getDay() + 1) % 7),
    )
    return { year: saturday.getFullYear(), month: saturday.getMonth() + 1 }
  },
}

/** "by year-end" */
const yearEnd: Parser = {
  pattern: () => /\b(?:year-end|(?:the\s+)?end\s+of\s+the\s+year)\b/i,
  extract: ({ refDate }) => ({ year: refDate.getFullYear() }),
}

/** "the day after the attack": counted from that of the attack; from the date told before where nothing is named. */
const dayAfter: Parser = {
  pattern: () => /\b[Tt]he\s+day\s+(?:after|before)(?:\s+the\s+\p{Ll}+\b|(?=\s*(?:[.,;:)]|$)))/u,
  extract: ({ refDate }) => ({ year: refDate.getFullYear() }),
}

/** "two days later": counted from the date told before. */
const later: Parser = {
  pattern: () =>
    /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?:days?|weeks?|months?|years?)\s+(?:later|earlier)\b/i,
  extract: ({ refDate }) => ({ year: refDate.getFullYear() }),
}

/** "this morning" */
const partOfToday: Parser = {
  pattern: () => /\bthis\s+(?:morning|afternoon|evening)\b/i,
  extract: ({ refDate }) => ({ year: refDate.getFullYear(), month: refDate.getMonth() + 1, day: refDate.getDate() }),
}

const chrono = new Chrono({
  parsers: [
    anaphora,
    dayAfter,
    later,
    yearEnd,
    weekend,
    lastMonth,
    monthOfYear,
    season,
    partOfToday,
    ...casual.parsers,
  ],
  refiners: casual.refiners,
})

/** Spans of time and clock times: what chrono makes a date of, counted from the reference, though the text means none. */
const NO_DATE =
  /^(?:now$|(?:with)?in\s|for\s|the next|the past|the last|\+|-|(?:last|past|next|previous)\s+(?:few|couple|\d|\p{L}+\s+\p{L}+s$)|(?:second|day|week|month|year)s?\s|.*\b(?:after|before)$|.*\b(?:seconds?|minutes?|hours?)\s+(?:later|earlier|after|before))/iu

/**
 * The date expressions that chrono-node finds, with our own for what it does not know. The reference is noon of a
 * day on the machine's own calendar, and only calendar fields are read from the result, so that neither the clock nor
 * the time zone of the machine matters.
 */
export function parseDates(text: string, { year, month, day }: CalendarDay): ParsedResult[] {
  return chrono
    .parse(text, new Date(year, month - 1, day, 12))
    .filter((result) => saysADay(result) && (STEPPED.test(result.text) || !NO_DATE.test(result.text.trim())))
    .filter((result) => !BARE_STEP.test(result.text) || ENDS.test(text.slice(result.index + result.text.length)))
}

/** "the day after", "two days later": ours to resolve. */
const STEPPED = /^(?:the day (?:after|before)(?: the \p{Ll}+)?|\S+ \S+ (?:later|earlier))$/iu

/** "the day after he left": of another day than the one told before. */
const BARE_STEP = /^the day (?:after|before)$/i
const ENDS = /^\s*(?:[.,;:)]|$)/

const saysADay = ({ start, text }: ParsedResult) =>
  start.isCertain('year') ||
  start.isCertain('month') ||
  start.isCertain('day') ||
  start.isCertain('weekday') ||
  /\bweek$/i.test(text)

/** "in 2014", "fiscal year 2019": a year that stands alone. Chrono takes bare numbers for no dates. */
const YEAR = /(?<![\p{L}\p{N}.,$£€#:/+-])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}:/%]|[.,]\d|-[\p{L}])/gu
/** "2000 people", "1500 dollars" */
const COUNTED =
  /^\s+(?:people|men|women|children|dollars|euros|pounds|miles|km|kilometers|kilometres|meters|metres|feet|tons|tonnes|troops|soldiers|jobs|homes|deaths|cases)\b/

/** The years that stand alone in a text, as offsets with their number. */
export function parseYears(text: string): { index: number; text: string; year: number }[] {
  return [...text.matchAll(YEAR)]
    .filter(({ index }) => !COUNTED.test(text.slice(index + 4, index + 20)))
    .map((match) => ({ index: match.index, text: match[0], year: Number(match[0]) }))
}
