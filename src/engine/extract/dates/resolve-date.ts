import { NUMBER_WORDS } from '../../languages/en/words/index.ts'
import { addDays, type CalendarDay, daysBetween, toIso, weekdayOf } from './calendar-day.ts'
import type { DateExpression } from './date-expression.ts'
import type { Tense } from './tense.ts'

/** What a date expression is read against. */
export interface DateContext {
  /** When the article was published. */
  readonly reference: CalendarDay
  readonly tense: Tense | undefined
  /** Whether it stands before a noun that it dates. */
  readonly isAttribute: boolean
  /** Days that the article gives its weekdays, where it is not of its publication's week. */
  readonly anchors: ReadonlyMap<number, CalendarDay>
  /** The date told before, resolved. */
  readonly before: string | undefined
  /** Days of what the article dates, by its noun: "the Oct. 13 attack". */
  readonly events: ReadonlyMap<string, string>
}

/** ISO 8601 at the precision of the words; null where they hang on something that is not known. */
export function resolveDate(expression: DateExpression, context: DateContext): string | null {
  switch (expression.kind) {
    case 'weekday':
      return weekday(expression, context)
    case 'anaphoric':
      return anaphoric(expression, context)
    case 'relative':
      return relative(expression, context)
    case 'absolute':
      return absolute(expression, context)
  }
}

/** Weeks and weekends are written as their month: ISO weeks are no dates that a reader knows. */
const WEEK = /\bweek/i

/** "last Friday" and "next Friday" say it themselves; a bare one lies where its verb puts it. */
function weekday({ text, day }: DateExpression, { reference, tense, anchors }: DateContext): string {
  const precise = (found: CalendarDay) => toIso(WEEK.test(text) ? { ...found, day: undefined } : found)
  if (/\b(?:last|past|next)\b/i.test(text)) return precise(day)
  const anchor = anchors.get(weekdayOf(day))
  if (anchor) return precise(anchor)
  const ahead = (weekdayOf(day) - weekdayOf(reference) + 7) % 7
  const isAhead = ahead === 0 || (tense !== undefined && tense !== 'past')
  return precise(addDays(reference, isAhead ? ahead : ahead - 7))
}

/** "last month" → a month, "four years ago" → a year, "three weeks ago" → a month. */
function relative({ text, day, certain }: DateExpression, { reference }: DateContext): string {
  // Chrono takes the week's Sunday, which may lie in the month before.
  if (/^this week$/i.test(text)) return toIso({ year: reference.year, month: reference.month })
  if (/\b(?:years?|decades?|spring|summer|autumn|fall|winter)\b/i.test(text) && !certain.month)
    return toIso({ year: day.year })
  if (WEEK.test(text) || /\bmonths?\b/i.test(text) || !certain.day) return toIso({ year: day.year, month: day.month })
  return toIso(day)
}

const STEPS: Readonly<Record<string, number>> = {
  same: 0,
  previous: -1,
  following: 1,
  next: 1,
  later: 1,
  after: 1,
  before: -1,
  earlier: -1,
}

/** "the following year", "two days later", "on the same day": counted from the date told before. */
function anaphoric({ text }: DateExpression, { before: last, events }: DateContext): string | null {
  const event = /^the day (?:after|before) the (\p{L}+)$/iu.exec(text)?.[1]
  const before = event === undefined ? last : events.get(event)
  const unit = /\b(day|week|month|year)s?\b/i.exec(text)?.[1]?.toLowerCase()
  const direction =
    STEPS[/\b(same|previous|following|next|later|after|before|earlier)\b/i.exec(text)?.[1]?.toLowerCase() ?? '']
  const [year, month, day] = (before ?? '').split('-').map(Number)
  if (!unit || direction === undefined || !year) return null
  const steps = direction * countOf(text)
  if (unit === 'year') return toIso({ year: year + steps })
  if (!month) return null
  if (unit === 'month')
    return toIso({
      year: year + Math.floor((month - 1 + steps) / 12),
      month: ((((month - 1 + steps) % 12) + 12) % 12) + 1,
    })
  if (!day) return null
  const shifted = addDays({ year, month, day }, steps * (unit === 'week' ? 7 : 1))
  return toIso(unit === 'week' ? { ...shifted, day: undefined } : shifted)
}

/** "two" of "two days later"; one where no number stands. */
function countOf(text: string): number {
  const word = text.split(/\s/)[0]!.toLowerCase()
  return NUMBER_WORDS.get(word) ?? (Number(word) || 1)
}

/** "the end of January" is no one day of it. */
const PART_OF_MONTH = /^(?:the )?(?:beginning|start|middle|end) of \p{L}+\.?(?: \d{4})?$/iu

function absolute(expression: DateExpression, context: DateContext): string {
  const { day, certain } = expression
  const year = certain.year ? day.year : (yearOfStory(expression, context) ?? yearOf(expression, context))
  if (certain.day && !PART_OF_MONTH.test(expression.text)) return toIso({ ...day, year })
  return toIso(certain.month ? { year, month: day.month } : { year })
}

/** "in November 2016 … by December": a story told of another year goes on in it. */
function yearOfStory(
  { day: { month }, weekday: named }: DateExpression,
  { before, tense, reference }: DateContext,
): number | undefined {
  const [year, earlier] = (before ?? '').split('-').map(Number)
  if (!year || !earlier || named !== undefined || tense !== 'past' || year >= reference.year - 1) return undefined
  return month >= earlier ? year : year + 1
}

/** The year of "Feb. 14" or "October": the one that fits the weekday beside it, else by tense. */
function yearOf(
  { day: { month, day }, weekday: named, certain }: DateExpression,
  { reference, tense, isAttribute }: DateContext,
): number {
  const years = [reference.year - 1, reference.year, reference.year + 1]
  const away = (year: number) => daysBetween(reference, { year, month, day: certain.day ? day : 15 })
  const nearest = (some: readonly number[]) =>
    some.reduce((best, year) => (Math.abs(away(year)) < Math.abs(away(best)) ? year : best))
  const fitting = named === undefined ? [] : years.filter((year) => weekdayOf({ year, month, day }) === named)
  if (fitting.length > 0) return nearest(fitting)
  const isOver = (year: number) =>
    certain.day ? away(year) <= 0 : (year - reference.year) * 12 + month - reference.month <= 0
  const isAhead = (year: number) =>
    certain.day ? away(year) >= 0 : (year - reference.year) * 12 + month - reference.month >= 0
  // "will be asked about his July 25 call": what is ahead is the verb's.
  if (isAttribute && certain.day && tense !== 'past') return nearest(years)
  if (tense === 'future') return years.find(isAhead)!
  if (tense === 'past') return years.findLast(isOver)!
  return nearest(years)
}
