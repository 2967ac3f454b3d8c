import type { ParsedResult } from 'chrono-node/en'
import type { Span } from '../../../types.ts'
import { type TokenRange, tokensIn } from '../../text/tokens.ts'
import { isHouseNumber } from '../is-house-number.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { CalendarDay } from './calendar-day.ts'
import { parseDates, parseYears } from './parse-dates.ts'

/**
 * How a date is told: by itself ("7 September 2016"), by a weekday, by its distance from the publication
 * ("last month") or from the date told before ("the following year").
 */
export type DateKind = 'absolute' | 'weekday' | 'relative' | 'anaphoric'

/** A date as the words tell it; what `certain` denies is chrono's guess. */
export interface DateExpression {
  readonly kind: DateKind
  readonly text: string
  readonly day: CalendarDay
  readonly weekday: number | undefined
  readonly certain: { readonly year: boolean; readonly month: boolean; readonly day: boolean }
}

/** A date expression where it stands: tokens [first, last) of a sentence. */
export interface FoundDate extends TokenRange {
  readonly view: SentenceView
  readonly span: Span
  readonly expression: DateExpression
}

/** Words without which a sentence holds no date: chrono is slow and reads only sentences that have one. */
const DATE_WORD =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)|today|tonight|tomorrow|yesterday|ago|(?:last|past|this|next|previous|coming|following|same|later|earlier|the)\s+(?:night|week|month|year|weekend|spring|summer|autumn|fall|winter|day|morning|afternoon|evening)|(?:days?|weeks?|months?|years?)\s+(?:later|earlier)|year-end)\b/i
const YEAR_WORD = /\b(?:1[5-9]|20)\d\d\b/

/** Longest sentence that chrono is given, in characters: a longer one is no sentence. */
const LONGEST = 3000

/** The date expressions of a sentence, in order, without overlap. */
export function readExpressions(text: string, view: SentenceView, reference: CalendarDay): FoundDate[] {
  const { start, end } = view.sentence
  const sentence = text.slice(start, Math.min(end, start + LONGEST))
  const dated = DATE_WORD.test(sentence) ? mergeAsides(sentence, parseDates(sentence, reference)) : []
  const expressions = dated.flatMap(splitRange)
  if (YEAR_WORD.test(sentence))
    for (const { index, text: digits, year } of parseYears(sentence))
      if (!dated.some((other) => other.index < index + 4 && other.index + other.text.length > index))
        expressions.push({ index, expression: yearExpression(digits, year) })
  return expressions
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index, expression }) => locate(view, index, expression))
}

/** "Today (Nov. 18)": one date told twice. */
function mergeAsides(sentence: string, results: readonly ParsedResult[]): ParsedResult[] {
  const merged: ParsedResult[] = []
  for (const result of results) {
    const before = merged.at(-1)
    const gap = before ? sentence.slice(before.index + before.text.length, result.index) : ''
    const end = result.index + result.text.length
    if (before && /^\s*\($/.test(gap) && sentence[end] === ')')
      merged[merged.length - 1] = Object.assign(result, {
        index: before.index,
        text: sentence.slice(before.index, end + 1),
      })
    else merged.push(result)
  }
  return merged
}

/** "from Tuesday to Friday" tells two days, "March 15-17" one stretch. */
function splitRange({ index, text, start, end }: ParsedResult): { index: number; expression: DateExpression }[] {
  const whole = toExpression(text, start)
  const parts = end && /^(.*?)(\s*(?:,|to|through|until|and|or|–|—|-)\s*)(\p{L}.*)$/iu.exec(text)
  if (!parts) return [{ index, expression: whole }]
  const [, left, joiner, right] = parts
  return [
    { index, expression: { ...whole, text: left! } },
    { index: index + left!.length + joiner!.length, expression: toExpression(right!, end) },
  ]
}

const ANAPHORIC = /\b(?:later|earlier|after|before|previous|following|same|the next)\b/i

function toExpression(found: string, start: ParsedResult['start']): DateExpression {
  const text = found.replace(/[\s,(]+$/, '')
  const certain = { year: start.isCertain('year'), month: start.isCertain('month'), day: start.isCertain('day') }
  const weekday = start.isCertain('weekday') ? start.get('weekday')! : undefined
  return {
    kind: kindOf(text, certain, weekday),
    text,
    day: { year: start.get('year')!, month: start.get('month')!, day: start.get('day')! },
    weekday,
    certain,
  }
}

function kindOf(text: string, certain: DateExpression['certain'], weekday: number | undefined): DateKind {
  if (weekday !== undefined && !certain.day && !certain.month) return 'weekday'
  if (ANAPHORIC.test(text)) return 'anaphoric'
  return /\b(?:last|past|this|next|coming|ago|today|tonight|tomorrow|yesterday|week)\b/i.test(text)
    ? 'relative'
    : 'absolute'
}

const yearExpression = (text: string, year: number): DateExpression => ({
  kind: 'absolute',
  text,
  day: { year, month: 1, day: 1 },
  weekday: undefined,
  certain: { year: true, month: false, day: false },
})

function locate(view: SentenceView, index: number, expression: DateExpression): FoundDate[] {
  const start = view.sentence.start + index
  const span = { start, end: start + expression.text.length }
  const { first, last } = tokensIn(view.tokens, span)
  if (first === last) return []
  const name = view.nameAt.get(first)
  const insideName =
    name !== undefined && !expression.certain.month && name.last >= last && name.last - name.first > last - first
  return insideName || isWord(expression.text) || isHouseNumber(view, first)
    ? []
    : [{ view, span, first, last, expression }]
}

/** "may", "march" and "sat" in lower case are words. */
const isWord = (text: string) => /^(?:may|march|mar|sun|sat|dec|second|fall|fri|on sun|on sat)$/.test(text.trim())
