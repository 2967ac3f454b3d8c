/** A day of the Gregorian calendar. */
export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

const DAY = 86_400_000

/** The calendar day that an ISO 8601 date or date-time names where it was written; undefined if it names none. */
export function toCalendarDay(iso: string | undefined): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined
}

const toTime = ({ year, month, day }: CalendarDay) => Date.UTC(year, month - 1, day)

/** Days from one to another, negative if the other is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number => Math.round((toTime(to) - toTime(from)) / DAY)

export function addDays(day: CalendarDay, days: number): CalendarDay {
  const date = new Date(toTime(day) + days * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 is Sunday. */
export const weekdayOf = (day: CalendarDay): number => new Date(toTime(day)).getUTCDay()

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** ISO 8601 at the precision of what is given: "2016-09-07", "2016-09", "2016". */
export const toIso = ({
  year,
  month,
  day,
}: {
  year: number
  month?: number | undefined
  day?: number | undefined
}): string => [pad(year, 4), ...(month ? [pad(month, 2)] : []), ...(month && day ? [pad(day, 2)] : [])].join('-')
