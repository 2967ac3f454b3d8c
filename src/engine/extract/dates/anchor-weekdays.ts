import { type CalendarDay, daysBetween, weekdayOf } from './calendar-day.ts'
import type { FoundDate } from './date-expression.ts'

/** How far an article may lie from its publication date for its bare weekdays to be read by that date, in days. */
const OLD = 21

/**
 * Days by weekday, for an article whose outright dates ("Monday, Feb. 10") all lie far from its publication: its bare
 * weekdays mean those days. Empty for an article of the day.
 */
export function anchorWeekdays(found: readonly FoundDate[], reference: CalendarDay): ReadonlyMap<number, CalendarDay> {
  const outright = found.flatMap(({ expression }) =>
    expression.weekday !== undefined && expression.certain.day && expression.certain.month ? [expression.day] : [],
  )
  if (outright.length === 0 || outright.some((day) => Math.abs(daysBetween(reference, day)) < OLD)) return new Map()
  return new Map(outright.map((day) => [weekdayOf(day), day]))
}
