import {
  CALENDAR,
  FUNCTION_WORDS,
  NAME_LINKS,
  NAME_PARTICLES,
  NO_ACRONYMS,
  OCCUPATIONS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  TITLE_MODIFIERS,
  TITLES,
  VERBS_BESIDE_NAMES,
} from '../../languages/en/words/index.ts'
import { capitalize, isCapitalized } from '../../text/capitals.ts'
import { finishHash, HASH_SEED, hashRange } from '../../text/hash-text.ts'
import type { Casing } from '../casing.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { wordShape } from './word-shape.ts'

/** What the model sees of one word, as hashes: the first `reach[2]` also from two words away, the first `reach[1]` from one. */
export interface WordAttributes {
  readonly hashes: readonly number[]
  readonly reach: readonly [number, number, number]
  readonly shape: string
  readonly lower: string
}

/** How a word stands in its article. */
export interface WordSetting {
  readonly casing: Casing
  /** Bits of `SEEN`. */
  readonly evidence: number
  readonly gazetteer: Gazetteer | undefined
}

/** What joins the occurrences of a word whatever its case: the hash of its first attribute. */
export const wordKey = ({ hashes }: WordAttributes): number => hashes[0]!

const MAX_AFFIX = 4

/** The attributes of a word. The same in training and use. */
export function wordAttributes(word: string, { casing, evidence, gazetteer }: WordSetting): WordAttributes {
  const lower = foldWord(word)
  // In a headline's capitals the shape says nothing: what the word looks like in sentences does.
  const shape = casing === 'normal' ? wordShape(word) : `${casing[0]}${wordShape(word)}`
  const capital = casing === 'capitals' || casing === 'lower' ? capitalize(lower) : word
  const hashes = [hashOf(SEEDS.w, lower), hashOf(SEEDS.s, shape)]
  const two = hashes.length
  const lists = listsOf(capital)
  if (lists) hashes.push(hashOf(SEEDS.l, lists))
  const known = isCapitalized(capital) ? gazetteer : undefined
  const kinds = known?.kindsOf(capital) ?? 0
  if (kinds) hashes.push(hashOf(SEEDS.k, `${kinds}`))
  const size = known?.citySize(capital) ?? 0
  if (size) hashes.push(hashOf(SEEDS.c, `${size >> 1}`))
  hashes.push(hashOf(SEEDS.e, `${evidence & 3}`))
  for (let bit = 4; bit <= evidence; bit <<= 1) if (evidence & bit) hashes.push(hashOf(SEEDS.e, `${bit}`))
  hashes.push(hashOf(SEEDS['-3'], lower, Math.max(0, lower.length - 3)))
  const one = hashes.length
  hashes.push(hashOf(SEEDS.W, word))
  for (let length = 1; length <= Math.min(MAX_AFFIX, lower.length - 1); length++) {
    hashes.push(hashOf(SEEDS.p, lower, 0, length))
    if (length !== 3) hashes.push(hashOf(SEEDS['-'], lower, lower.length - length))
  }
  hashes.push(hashOf(SEEDS.es, `${evidence & 511}${shape}`), hashOf(SEEDS.ek, `${evidence & 31}|${kinds}|${size >> 1}`))
  if (lists || kinds) hashes.push(hashOf(SEEDS.lk, `${lists}|${kinds}|${shape}`))
  if (lower.includes('-')) {
    hashes.push(hashOf(SEEDS.h, 'yes'))
    hashes.push(hashOf(SEEDS.h0, lower, 0, lower.indexOf('-')), hashOf(SEEDS.h1, lower, lower.lastIndexOf('-') + 1))
  }
  if (lower.includes('.')) hashes.push(hashOf(SEEDS['.'], shape))
  return { hashes, reach: [hashes.length, one, two], shape, lower }
}

/** The word in lower case with typographic marks as their plain forms. */
const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[“”]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/[–—‐‑]/g, '-')

const LISTS: readonly ReadonlySet<string>[] = [
  TITLES,
  TITLE_MODIFIERS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  CALENDAR,
  OCCUPATIONS,
  VERBS_BESIDE_NAMES,
  NAME_PARTICLES,
  NAME_LINKS,
  NO_ACRONYMS,
]

/** For each word of a list the lists that hold it, as letters. */
const LETTERS = new Map<string, string>()
LISTS.forEach((list, i) => {
  for (const word of list) LETTERS.set(word, (LETTERS.get(word) ?? '') + String.fromCharCode(65 + i))
})

/** The lists that hold a word, as letters. */
const listsOf = (word: string): string =>
  (FUNCTION_WORDS.has(word.toLowerCase()) ? 'f' : '') + (LETTERS.get(word) ?? '')

/** Where the hash of a value of a named attribute begins. */
const seedOf = (name: string): number => Math.imul(hashRange(name, [0, name.length], HASH_SEED) ^ 0x3d, 0x0100_0193)

const SEEDS = {
  w: seedOf('w'),
  s: seedOf('s'),
  l: seedOf('l'),
  k: seedOf('k'),
  c: seedOf('c'),
  e: seedOf('e'),
  '-3': seedOf('-3'),
  W: seedOf('W'),
  p: seedOf('p'),
  '-': seedOf('-'),
  es: seedOf('es'),
  ek: seedOf('ek'),
  lk: seedOf('lk'),
  h: seedOf('h'),
  h0: seedOf('h0'),
  h1: seedOf('h1'),
  '.': seedOf('.'),
} as const

function hashOf(seed: number, text: string, start = 0, end = text.length): number {
  return finishHash(hashRange(text, [start, end], seed))
}

/** The hash of a named attribute's value. */
export const attribute = (name: string, value: string): number => hashOf(seedOf(name), value)
