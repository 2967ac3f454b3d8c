import { TIME_UNITS } from '../../languages/en/words/index.ts'
import { opensWithCapital } from '../../text/capitals.ts'
import { isGlued } from '../../text/tokens.ts'
import { isHouseNumber } from '../is-house-number.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { ReadNumber } from './read-number.ts'

/** Words behind a number that make it a score or a vote's name, not a count. */
const SCORED = /^(?:win|victory|loss|lead|defeat|draw|tie|record|decision|run|start|finish|thrashing|rout|triumph)$/

/** Ages, durations, clock times, scores, years, house numbers and the numbers in names are numbers that count nothing. */
export function isNoFigure(view: SentenceView, number: ReadNumber): boolean {
  return (
    // Digits by the hundred are a key, a hash or noise.
    !Number.isFinite(number.value) ||
    view.nameAt.has(number.first) ||
    isDuration(view, number) ||
    isAge(view, number) ||
    isScoreOrTime(view, number) ||
    isOrdinalOrTimes(view, number) ||
    isLabel(view, number) ||
    isHouseNumber(view, number.first) ||
    isStamp(view, number)
  )
}

/** "four times", "a third child" */
const isOrdinalOrTimes = (view: SentenceView, { first, last }: ReadNumber) =>
  /^times?$/.test(view.words[last] ?? '') ||
  (view.words[first] === 'a' &&
    /^(?:third|fifth|sixth|tenth)$/.test(view.words[last - 1]!) &&
    /^\p{L}/u.test(view.words[last] ?? '') &&
    !/^(?:of|in|from|to|or|and)$/.test(view.words[last]!))

/** "18 years", "a 180-day cruise", "45-year-old" */
function isDuration(view: SentenceView, { last, unit }: ReadNumber): boolean {
  if (unit) return false
  const at = /^[-‐‑–]$/.test(view.words[last] ?? '') ? last + 1 : last
  const word = view.words[at] ?? ''
  // "two straight years", "six more months"
  const next = /^(?:more|straight|consecutive|full|long|short|whole|other|past|of)$/.test(word)
    ? (view.words[at + 1] ?? '')
    : word
  return (
    [word, next].some((one) => TIME_UNITS.has(one.split('-')[0]!)) || /^(?:a\.?m\.?|p\.?m\.?|o['’]clock)$/.test(word)
  )
}

/** "Abdallah, 37, …", "aged 26", "in his 40s" */
function isAge(view: SentenceView, { first, last, value, digits, unit }: ReadNumber): boolean {
  if (/^(?:aged?|ages)$/.test(view.words[first - 1] ?? '')) return true
  if (!digits || unit || value > 120) return false
  const closes = /^(?:[,.;)–—]|and|who|was|is|from|of|to)$/.test(view.words[last] ?? '.')
  return view.words[first - 1] === ',' && view.nameAt.get(first - 2)?.entity.type === 'person' && closes
}

/** "5-4", "14-0-1", "10:30"; "30-60 per cent" counts. */
function isScoreOrTime(view: SentenceView, { first, last, unit }: ReadNumber): boolean {
  if (unit) return false
  const before =
    isGlued(view.tokens, first) && /^[-–:/.]$/.test(view.words[first - 1]!) && /^\d/.test(view.words[first - 2] ?? '')
  const after =
    isGlued(view.tokens, last) && /^[-–:/]$/.test(view.words[last] ?? '') && /^\d/.test(view.words[last + 1] ?? '')
  return (before || after || SCORED.test(view.words[last] ?? '')) && !/^\p{Ll}+s$/u.test(view.words[last] ?? '')
}

/** "16.55 Labour says …": the time before an entry of a live report. */
const isStamp = (view: SentenceView, { first, unit }: ReadNumber) =>
  first === 0 && !unit && /^\d{1,2}[.:]\d\d$/.test(view.words[0]!) && opensWithCapital(view.tokens[1]?.text ?? '')

/** "Article 5", "No. 1", "Boeing 737", "@user1", "1990s", "2016" */
function isLabel(view: SentenceView, { first, last, digits, unit }: ReadNumber): boolean {
  if (!digits || unit) return false
  const word = view.tokens[first]!.text
  if (/^(?:1[5-9]|20)\d\d$/.test(word) && last === first + 1) return true
  const before = view.tokens[first - 1]
  if (!before || first < 2) return false
  const capital = opensWithCapital(before.text) && !isGlued(view.tokens, first)
  return (
    (capital && last === first + 1 && !view.tokens[first]!.text.includes(',')) ||
    /^(?:No\.|#|page|chapter|section|article|number|level|phase|version|room|flight)$/i.test(before.text)
  )
}
