import type { Figure } from '../../../types.ts'
import { BASE_FORMS, DAY_NAMES, PAST_FORMS, TIME_UNITS } from '../../languages/en/words/index.ts'
import { isFiniteVerb } from '../../parse/is-finite-verb.ts'
import { dependencyAt } from '../../parse/syntax.ts'
import { plainSpan } from '../../text/span.ts'
import { isNounLike } from '../noun-phrase.ts'
import { type SentenceView, spanOf } from '../sentence-view.ts'
import { isNoFigure } from './is-no-figure.ts'
import { type ReadNumber, readNumber } from './read-number.ts'

/** What may stand before a number as part of it: "at least", "an estimated", "closer to". */
const QUALIFIERS: readonly (readonly string[])[] = [
  'as many as|as much as|as few as|as little as|no more than|no fewer than|no less than|not more than|more than|less than|fewer than|greater than|higher than|lower than',
  'at least|at most|up to|close to|closer to|just over|just under|just short of|well over|well under|a little over|a little more than|a total of|all but|an estimated|an additional|an average of|a record',
  'about|around|roughly|approximately|nearly|almost|some|over|under|only|just|another|estimated|probably|fully|first|several|down|up|from|below|above|least|between|nearly a|more than a|over a|about a|almost a|up to a',
]
  .flatMap((line) => line.split('|'))
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length)

/** How many nouns and adjectives behind a number are taken for what it counts, in tokens. */
const LONGEST_NOUN = 5

/** A figure and the index behind its last token. */
export interface ReadFigure {
  readonly figure: Figure
  readonly last: number
}

/** The figure whose number starts at a token, with its qualifiers, the rest of its range and what it counts. */
export function readFigure(view: SentenceView, at: number): ReadFigure | undefined {
  const number = readNumber(view, at)
  if (!number) return undefined
  const range = readRange(view, number)
  if (isNoFigure(view, range)) return undefined
  const first = qualifierStart(view, number)
  const counted = readCounted(view, range)
  if (!isTelling(view, range, { qualified: first < number.first, counted: counted !== undefined })) return undefined
  const unit = range.unit ?? number.unit
  const last = counted?.inside ? counted.last : range.last
  const figure: Figure = {
    ...spanOf(view, first, last),
    value: number.value,
    ...(unit && { unit }),
    ...(counted && { of: spanOf(view, counted.first, counted.last) }),
    provenance: plainSpan(view.sentence),
  }
  return { figure, last: Math.max(last, range.last) }
}

/** "30-60 per cent", "from 0.90 percent to 1.23 percent", "230 miles to more than 300 miles", "30,000, 40,000 soldiers" */
function readRange(view: SentenceView, number: ReadNumber): ReadNumber {
  let at = number.last
  // "a million or more"
  if (view.words[at] === 'or' && /^(?:more|so|less|fewer)$/.test(view.words[at + 1] ?? ''))
    return { ...number, last: at + 2 }
  if (!/^(?:to|or|and|-|–|—|,)$/.test(view.words[at] ?? '')) return number
  const joiner = view.words[at]!
  at++
  if (joiner === 'to' || joiner === 'or')
    while (/^(?:more|than|about|around|as|many|up|a)$/.test(view.words[at] ?? '')) at++
  const next = view.tokens[at] && readNumber(view, at)
  if (!next || next.value < number.value || next.digits !== number.digits) return number
  if (joiner === ',' && !(number.value >= 1000 && next.unit === number.unit && isNounLike(view, next.last)))
    return number
  if (joiner === 'and' && view.words[number.first - 1] !== 'between') return number
  return { ...next, first: number.first }
}

function qualifierStart(view: SentenceView, { first: from, digits, unit }: ReadNumber): number {
  let first = from
  // "grew up two streets away": what is counted in words goes neither up nor down.
  if (/^(?:up|down)$/.test(view.words[from - 1] ?? '') && !unit && !digits) return first
  for (let found = true; found && first > 0; ) {
    found = false
    for (const words of QUALIFIERS) {
      const start = first - words.length
      if (start >= 0 && words.every((word, i) => view.words[start + i] === word)) {
        first = start
        found = true
        break
      }
    }
  }
  return first
}

interface Counted {
  readonly first: number
  readonly last: number
  /** Stands right behind the number: "refugees"; not so "live in refugee camps". */
  readonly inside: boolean
}

/** "2.7 million [refugees]", "hundreds of [civilians]", "10 per cent [live in refugee camps]" */
function readCounted(view: SentenceView, { last: from, unit }: ReadNumber): Counted | undefined {
  const hyphen = /^[-‐‑]$/.test(view.words[from] ?? '') ? from + 1 : from
  const first = view.words[hyphen] === 'of' ? skipDeterminer(view, hyphen + 1) : hyphen
  let last = first
  while (last < first + LONGEST_NOUN && (isCountedWord(view, last) || isTheirPlural(view, first, last))) last++
  const isPredicate =
    unit === '%' && first === from && (BASE_FORMS.has(view.words[from] ?? '') || isFiniteVerb(view.tokens, from))
  if (last > first && !isPredicate) return { first, last, inside: true }
  // "10 per cent live", "200 have been killed": what a whole clause tells, not what is counted by the way.
  if (!isPredicate && !isFiniteVerb(view.tokens, from) && !PAST_FORMS.has(view.words[from] ?? '')) return undefined
  let end = from + 1
  while (end < view.tokens.length && end < from + 8 && !/^[,.;:)"”]$/.test(view.words[end]!)) end++
  return end > from + 1 ? { first: from, last: end, inside: false } : undefined
}

const skipDeterminer = (view: SentenceView, at: number) =>
  /^(?:the|its|their|his|her|all|those|these)$/.test(view.words[at] ?? '') ? at + 1 : at

const isCountedWord = (view: SentenceView, at: number) =>
  at < view.tokens.length &&
  (isNounLike(view, at) || /^(?:other|more|new|different)$/.test(view.words[at]!)) &&
  !isFiniteVerb(view.tokens, at) &&
  // "a third of employees [left]", where the parser takes the verb for a participle.
  dependencyAt(view.syntax, at) !== 'acl' &&
  !/^(?:celsius|fahrenheit)$|^['’]s?$|^\d/.test(view.words[at]!) &&
  !isWhen(view, at)

/** "four West African [states] will meet": what looks like a verb is the noun that the number still lacks. */
const isTheirPlural = (view: SentenceView, first: number, at: number) =>
  at > first &&
  /^\p{Ll}{3,}[^s]s$/u.test(view.tokens[at]?.text ?? '') &&
  !view.tokens.slice(first, at).some(({ text }) => text.endsWith('s'))

/** "£38m [last year]", "six people [Monday]", "19% [year over year]" */
const isWhen = (view: SentenceView, at: number) =>
  DAY_NAMES.has(view.words[at]!) ||
  (/^(?:last|next|past)$/.test(view.words[at]!) && TIME_UNITS.has(view.words[at + 1] ?? '')) ||
  (TIME_UNITS.has(view.words[at]!) &&
    /^(?:over|on|to|after)$/.test(view.words[at + 1] ?? '') &&
    view.words[at + 2] === view.words[at])

/** Does the number tell something? A bare "two" or "10" does not. */
function isTelling(
  view: SentenceView,
  { first, last, unit, digits, value }: ReadNumber,
  { qualified, counted }: { qualified: boolean; counted: boolean },
): boolean {
  if (unit) return true
  if (
    value === 1 ||
    (!digits && /^(?:the|these|those|both|his|her|their|its)$/.test(view.words[first - 1] ?? '') && value <= 2)
  )
    return false
  return counted || qualified || (digits && /[.,]/.test(view.tokens[last - 1]!.text)) || (!digits && value >= 24)
}
