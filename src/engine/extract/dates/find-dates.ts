import type { DateMention } from '../../../types.ts'
import type { ResolvedReading } from '../../resolve/resolved-reading.ts'
import { plainSpan } from '../../text/span.ts'
import type { SentenceView } from '../sentence-view.ts'
import { anchorWeekdays } from './anchor-weekdays.ts'
import { type CalendarDay, toCalendarDay } from './calendar-day.ts'
import { type DateExpression, readExpressions } from './date-expression.ts'
import { datedEvent, isAttribute } from './dated-event.ts'
import { resolveDate } from './resolve-date.ts'
import { tenseAt } from './tense.ts'
import { widenDate } from './widen-date.ts'

/** Where no publication date is known, dates that need one stay unresolved; chrono still wants a reference. */
const SOME_DAY: CalendarDay = { year: 2000, month: 1, day: 1 }

/** "2016-09-08" */
const DAY = 10

/** The dates that an article names, resolved against its publication. Durations, ages and clock times are none. */
export function findDates({ article }: ResolvedReading, views: readonly SentenceView[]): DateMention[] {
  const published = toCalendarDay(article.datePublished)
  const reference = published ?? SOME_DAY
  const found = views.flatMap((view) => readExpressions(article.text, view, reference))
  const anchors = anchorWeekdays(found, reference)
  const events = new Map<string, string>()
  let before: string | undefined
  return found.map((date) => {
    const { view, span, first, last, expression } = date
    const tense = tenseAt(view, first, last)
    const known = published !== undefined || isAbsolute(expression)
    const resolved = known
      ? resolveDate(expression, { reference, tense, isAttribute: isAttribute(date), anchors, before, events })
      : null
    before = resolved ?? before
    const event = datedEvent(date)
    if (event !== undefined && resolved?.length === DAY) events.set(event, resolved)
    return { ...widenDate(article.text, view.sentence, span), resolved, provenance: plainSpan(view.sentence) }
  })
}

const isAbsolute = ({ kind, certain }: DateExpression) => kind === 'absolute' && certain.year
