import {
  CURRENCIES,
  FRACTIONS,
  MULTIPLIERS,
  NUMBER_WORDS,
  UNITS,
  VAGUE_NUMBERS,
} from '../../languages/en/words/index.ts'
import { isGlued } from '../../text/tokens.ts'
import type { SentenceView } from '../sentence-view.ts'

/** A number with its unit: tokens [first, last). */
export interface ReadNumber {
  readonly first: number
  readonly last: number
  readonly value: number
  readonly unit?: string
  /** Digits; "two" and "hundreds" are words. */
  readonly digits: boolean
}

interface Amount {
  readonly last: number
  readonly value: number
  readonly unit?: string
  readonly digits: boolean
}

const DIGITS = /^\d[\d,]*(?:\.\d+)?$/
/** "2bn", "60fps", "1p" */
const SUFFIXED = /^(\d[\d,]*(?:\.\d+)?)(\p{L}{1,8})$/u

/** "RM6.162" */
const PREFIXED = /^(RM|Rs|R)(\d[\d,]*(?:\.\d+)?)$/

/** Most tokens start no number; this tells so at once. */
const mayStart = (word: string) =>
  (word.charCodeAt(0) <= 57 && word.charCodeAt(0) >= 36) ||
  word.charCodeAt(0) > 127 ||
  STARTERS.has(word) ||
  word.includes('-') ||
  /^(?:rm|rs?|us|usd|eur|gbp|chf)\.?\d*/.test(word)

const STARTERS: ReadonlySet<string> = new Set(['a', 'half', ...NUMBER_WORDS.keys(), ...VAGUE_NUMBERS.keys()])

/** The number that starts at a token: "$2.5 billion", "10 per cent", "tens of thousands", "two-thirds". */
export function readNumber(view: SentenceView, at: number): ReadNumber | undefined {
  if (!mayStart(view.words[at]!)) return undefined
  const prefixed = PREFIXED.exec(view.tokens[at]!.text)
  if (prefixed) return readPrefixed(view, at, prefixed)
  const currency = CURRENCIES.get(view.tokens[at]!.text)
  const first =
    currency && isGlued(view.tokens, at) && /^(?:US|A|C|HK|NZ|R)$/.test(view.tokens[at - 1]!.text) ? at - 1 : at
  const amount = readAmount(view, currency ? at + 1 : at)
  if (!amount || (currency && !amount.digits)) return undefined
  const unit = currency ? { last: amount.last, unit: currency } : readUnit(view, amount.last)
  return { first, digits: amount.digits, value: amount.value, ...(amount.unit && { unit: amount.unit }), ...unit }
}

function readPrefixed(view: SentenceView, at: number, [, sign, digits]: RegExpExecArray): ReadNumber {
  const amount = multiply(view, { last: at + 1, value: toNumber(digits!), digits: true })
  return { ...amount, first: at, unit: CURRENCIES.get(sign!)! }
}

function readAmount(view: SentenceView, at: number): Amount | undefined {
  const word = view.words[at]
  if (word === undefined) return undefined
  const decimal = decimalAt(view, at)
  if (decimal) return readSuffixed(decimal, at + 2)
  if (DIGITS.test(word)) return multiply(view, { last: at + 1, value: toNumber(word), digits: true })
  const suffixed = SUFFIXED.exec(word)
  if (suffixed) return readSuffixed(suffixed, at)
  return readWords(view, at)
}

/** "2.3m" stands as three tokens. */
function decimalAt(view: SentenceView, at: number): RegExpExecArray | null {
  const isSplit = view.words[at + 1] === '.' && isGlued(view.tokens, at + 1) && isGlued(view.tokens, at + 2)
  return isSplit && /^\d[\d,]*$/.test(view.words[at]!) ? SUFFIXED.exec(`${view.words[at]}.${view.words[at + 2]}`) : null
}

const toNumber = (digits: string) => Number(digits.replaceAll(',', ''))

function readSuffixed([, digits, suffix]: RegExpExecArray, at: number): Amount | undefined {
  const value = toNumber(digits!)
  const multiplier = MULTIPLIERS.get(suffix!)
  if (multiplier) return { last: at + 1, value: value * multiplier, digits: true }
  const unit = suffix === 'p' ? 'p' : UNITS.get(suffix!)
  return unit ? { last: at + 1, value, unit, digits: true } : undefined
}

function readWords(view: SentenceView, at: number): Amount | undefined {
  const word = view.words[at]!
  const number = NUMBER_WORDS.get(word) ?? hyphenated(word)
  if (number !== undefined) return fractionOf(view, multiply(view, { last: at + 1, value: number, digits: false }))
  const vague = VAGUE_NUMBERS.get(word)
  if (vague !== undefined) return vagueAmount(view, at, vague)
  // "a million", "a third", "a dozen"
  if (word === 'a' || word === 'half') {
    const next = word === 'a' ? (view.words[at + 1] ?? '') : word
    const value = MULTIPLIERS.get(next) ?? FRACTIONS.get(next)
    const last = word === 'a' ? at + 2 : at + 1
    if (value !== undefined && (next.length > 2 || next === word) && next !== 'quarter')
      return { last, value, digits: false }
    return VAGUE_NUMBERS.has(next) && !next.endsWith('s')
      ? { last, value: VAGUE_NUMBERS.get(next)!, digits: false }
      : undefined
  }
  // "two-thirds" stands as one word.
  const fraction = /^(\p{L}+)-(\p{L}+)$/u.exec(word)
  const [top, part] = [NUMBER_WORDS.get(fraction?.[1] ?? ''), FRACTIONS.get(fraction?.[2] ?? '')]
  return top && part ? { last: at + 1, value: top * part, digits: false } : undefined
}

/** "twenty-five" */
function hyphenated(word: string): number | undefined {
  const [tens, ones, more] = word.split('-')
  const [ten, one] = [NUMBER_WORDS.get(tens ?? ''), NUMBER_WORDS.get(ones ?? '')]
  return more === undefined && ten !== undefined && one !== undefined && ten >= 20 && one < 10 ? ten + one : undefined
}

/** "2.7 million", "two hundred thousand" */
function multiply(view: SentenceView, amount: Amount): Amount {
  const factor = MULTIPLIERS.get(view.words[amount.last] ?? '')
  if (factor === undefined || view.words[amount.last]!.length < 2) return amount
  return multiply(view, { ...amount, last: amount.last + 1, value: amount.value * factor })
}

/** "two thirds", "eight out of ten" */
function fractionOf(view: SentenceView, amount: Amount): Amount {
  const part = FRACTIONS.get(view.words[amount.last] ?? '')
  if (part !== undefined && view.words[amount.last] !== 'half')
    return { ...amount, last: amount.last + 1, value: amount.value * part }
  const from = /^(?:out of|in)$/.test(view.words.slice(amount.last, amount.last + 2).join(' '))
    ? 2
    : view.words[amount.last] === 'in'
      ? 1
      : 0
  const whole = from > 0 ? NUMBER_WORDS.get(view.words[amount.last + from] ?? '') : undefined
  return whole && whole > amount.value
    ? { ...amount, last: amount.last + from + 1, value: amount.value / whole }
    : amount
}

/** "hundreds of thousands" */
function vagueAmount(view: SentenceView, at: number, value: number): Amount {
  const next = view.words[at + 1] === 'of' ? VAGUE_NUMBERS.get(view.words[at + 2] ?? '') : undefined
  return next === undefined
    ? { last: at + 1, value, digits: false }
    : { last: at + 3, value: (value / 2) * (next / 2), digits: false }
}

/** "10 per cent", "55-kilometer", "30 miles" */
function readUnit(view: SentenceView, at: number): { last: number; unit?: string } {
  const word = view.words[at] ?? ''
  if (word === 'per' && /^cents?$/.test(view.words[at + 1] ?? '')) return { last: at + 2, unit: '%' }
  if (word === 'percentage') return { last: view.words[at + 1]?.startsWith('point') ? at + 2 : at + 1, unit: '%' }
  const unit = UNITS.get(word)
  if (unit && !/^(?:in|m|p|t|g|ps|mi)$/.test(word)) return { last: at + 1, unit }
  const hyphened = /^[-‐‑–]$/.test(word) && isGlued(view.tokens, at) ? UNITS.get(view.words[at + 1] ?? '') : undefined
  return hyphened ? { last: at + 2, unit: hyphened } : { last: at }
}
