import { finishHash, HASH_SEED, hashRange } from '../text/hash-text.ts'
import type { WordClasses } from './word-classes.ts'

/** What is seen of a word alone, as hashes and small numbers. */
export interface WordForm {
  /** The word as it is written, and in small letters with its digits as 0. */
  readonly written: number
  readonly lower: number
  /** Runs of capitals, small letters, digits and marks. */
  readonly shape: number
  /** Number of its class of words that stand in like places; 0 for a word of none. */
  readonly group: number
  /** Bits: capital first letter, all capitals. */
  readonly casing: number
  /** Ends of the small letters: the last two and three. */
  readonly last2: number
  readonly last3: number
  /** Has a small first letter. */
  readonly isLower: boolean
  /** Has no letter and no digit. */
  readonly isMark: boolean
  /** The tagger's features of the word whatever its neighbours. */
  readonly own: readonly number[]
}

const LONGEST_END = 5
const LONGEST_BEGINNING = 4

/** Typographic marks as their plain forms, and any digit as 0. */
export const plainForm = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[“”„]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/[–—‐‑]/g, '-')
    .replace(/\p{N}/gu, '0')

/** What is seen of a word. The same in training and use. */
export function wordForm(word: string, classes: WordClasses): WordForm {
  const plain = plainForm(word)
  const lower = hashOf(plain)
  const marks = marksOf(word, plain)
  const shape = hashOf(shapeOf(word))
  const ends = Array.from({ length: LONGEST_END }, (_, i) => hashOf(plain, Math.max(0, plain.length - i - 1)))
  const beginnings = Array.from({ length: LONGEST_BEGINNING }, (_, i) => hashOf(plain, 0, i + 1))
  const behindHyphen = plain.includes('-') && plain.length > 1 ? [hashOf(plain, plain.lastIndexOf('-') + 1)] : []
  const group = classes.of(lower)
  const written = hashOf(word)
  return {
    written,
    lower,
    shape,
    group,
    casing: marks & (CAPITAL | CAPITALS),
    last2: ends[1]!,
    last3: ends[2]!,
    isLower: /^\p{Ll}/u.test(word),
    isMark: !/[\p{L}\p{N}]/u.test(word),
    own: [
      own(0, written),
      own(1, lower),
      ...ends.map((end, i) => own(2 + i, end)),
      ...beginnings.map((beginning, i) => own(7 + i, beginning)),
      own(11, group),
      own(12, group, ends[2]!),
      own(13, marks),
      own(14, shape),
      ...behindHyphen.map((end) => own(15, end)),
    ],
  }
}

const own = (template: number, a: number, b = 0): number =>
  finishHash(Math.imul(Math.imul(template + 101, 0x9e37_79b1) ^ a, 0x85eb_ca6b) ^ b)

const hashOf = (text: string, start = 0, end = text.length): number =>
  finishHash(hashRange(text, [start, Math.min(end, text.length)], HASH_SEED))

const CAPITAL = 1
const CAPITALS = 2
const DIGIT = 4
const HYPHEN = 8

function marksOf(word: string, plain: string): number {
  const isCapital = /^\p{Lu}/u.test(word)
  const isCapitals = isCapital && word.length > 1 && !/\p{Ll}/u.test(word)
  return (
    (isCapital ? CAPITAL : 0) |
    (isCapitals ? CAPITALS : 0) |
    (plain.includes('0') ? DIGIT : 0) |
    (plain.length > 1 && plain.includes('-') ? HYPHEN : 0)
  )
}

/** "McDonald" → "XxXx", "G20" → "Xd", "al-Assad" → "x-Xx". */
function shapeOf(word: string): string {
  const kinds = word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, 'd')
  return kinds.replace(/(.)\1+/gu, '$1').slice(0, LONGEST_SHAPE) + (/^XX/.test(kinds) ? '2' : '')
}

const LONGEST_SHAPE = 6
