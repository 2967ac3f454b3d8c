import { FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { NAME_LINKS, NAME_PARTICLES } from '../../lexicon/name-particles.ts'
import { NO_ACRONYMS, ORGANIZATION_HEADS } from '../../lexicon/organizations.ts'
import { CALENDAR } from '../../lexicon/peoples.ts'
import { PLACE_HEADS, PLACE_OPENERS } from '../../lexicon/places.ts'
import { OCCUPATIONS, SPEECH_VERBS, TITLE_MODIFIERS, TITLES } from '../../lexicon/titles.ts'
import { type Casing, isCapitalized } from '../casing.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { finishHash, HASH_SEED, hashRange } from '../hash-text.ts'
import { wordShape } from './word-shape.ts'

/** What the model sees of one word, as hashes: the first `reach[2]` also from two words away, the first `reach[1]` from one. */
export interface WordAttributes {
  readonly hashes: Uint32Array
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
  const hashes: number[] = []
  const add = (name: string, value: string | number) => hashes.push(attribute(name, String(value)))
  add('w', lower)
  add('s', shape)
  const two = hashes.length
  const lists = listsOf(capital)
  if (lists) add('l', lists)
  const known = isCapitalized(capital) ? gazetteer : undefined
  const kinds = known?.kindsOf(capital) ?? 0
  if (kinds) add('k', kinds)
  const size = known?.citySize(capital) ?? 0
  if (size) add('c', size >> 1)
  add('e', evidence & 3)
  for (let bit = 4; bit <= evidence; bit <<= 1) if (evidence & bit) add('e', bit)
  add('-3', lower.slice(-3))
  const one = hashes.length
  add('W', word)
  for (let length = 1; length <= Math.min(MAX_AFFIX, lower.length - 1); length++) {
    add('p', lower.slice(0, length))
    if (length !== 3) add('-', lower.slice(-length))
  }
  add('es', `${evidence & 511}${shape}`)
  add('ek', `${evidence & 31}|${kinds}|${size >> 1}`)
  if (lists || kinds) add('lk', `${lists}|${kinds}|${shape}`)
  if (lower.includes('-')) {
    add('h', 'yes')
    const parts = lower.split('-')
    add('h0', parts[0]!)
    add('h1', parts.at(-1)!)
  }
  if (lower.includes('.')) add('.', shape)
  return { hashes: Uint32Array.from(hashes), reach: [hashes.length, one, two], shape, lower }
}

/** The word in lower case with typographic marks as their plain forms. */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[“”]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/[–—‐‑]/g, '-')

const capitalize = (word: string) => word.replace(/(^|[-'’.])\p{L}/gu, (letter) => letter.toUpperCase())

const LISTS: readonly ReadonlySet<string>[] = [
  TITLES,
  TITLE_MODIFIERS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  CALENDAR,
  OCCUPATIONS,
  SPEECH_VERBS,
  NAME_PARTICLES,
  NAME_LINKS,
  NO_ACRONYMS,
]

/** The lists that hold a word, as letters. */
function listsOf(word: string): string {
  let lists = FUNCTION_WORDS.has(word.toLowerCase()) ? 'f' : ''
  for (let i = 0; i < LISTS.length; i++) if (LISTS[i]!.has(word)) lists += String.fromCharCode(65 + i)
  return lists
}

/** The hash of a named attribute's value. */
export function attribute(name: string, value: string): number {
  const from = Math.imul(hashRange(name, [0, name.length], HASH_SEED) ^ 0x3d, 0x0100_0193)
  return finishHash(hashRange(value, [0, value.length], from))
}
