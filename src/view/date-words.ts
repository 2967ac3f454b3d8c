import { locale } from './words.ts'

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' },
]

/** A date of the article ("2016-09-07", "2016-08", "2014") in the reader's language, no more precise than it is known. */
export function dateWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? []
  if (!year) return iso
  const precision = [month, day].filter(Boolean).length
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  return new Intl.DateTimeFormat(locale(), { ...FORMATS[precision], timeZone: 'UTC', calendar: 'gregory' }).format(date)
}
