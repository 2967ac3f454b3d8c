import type { Quoted } from '../../reading.ts'
import { opensWithCapital } from '../../text/capitals.ts'
import type { QuoteAttribution } from './attribute-quote.ts'

/** Fewer words than this in quotation marks are a term or a title, unless somebody is said to say them. */
const FEWEST_WORDS = 3

/** Where nothing parts words, each letter counts as one. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu

/** What tells words that are said from other words in quotation marks. */
export interface SpeechSigns {
  readonly attribution: QuoteAttribution | undefined
  /** Do the words open their sentence? */
  readonly opens: boolean
  /** Are they the whole block? */
  readonly fills: boolean
  /** Words that titles of works write small. */
  readonly smallWords: ReadonlySet<string>
}

/** Are the words in quotation marks something said, and not a work's title or a word at arm's length? */
export function isSpeech(
  text: string,
  quoted: Quoted,
  { attribution, opens, fills, smallWords }: SpeechSigns,
): boolean {
  const inside = text.slice(quoted.start, quoted.end)
  const words = inside.match(WORD) ?? []
  if (words.length === 0) return false
  if (attribution?.adjacent && (words.length >= FEWEST_WORDS || /[.,!?]$/.test(inside))) return true
  if (opens && opensWithCapital(inside) && (!quoted.closed || /[.!?…]$/.test(inside))) return true
  if (words.length < FEWEST_WORDS || isTitle(inside, words, smallWords)) return false
  return !quoted.single || attribution !== undefined || /[.,!?]$/.test(inside) || isSureSpeech(quoted, words, fills)
}

/** How many words in single marks are no name or term any more. */
const MANY_WORDS = 5

/** A heading in single marks, 'He put me in a hole', or many words in typographic ones. */
const isSureSpeech = ({ closed }: Quoted, words: readonly string[], fills: boolean) =>
  closed && fills && words.length >= MANY_WORDS

/** “The Tortured Poets Department”, “So High School,” */
const isTitle = (inside: string, words: readonly string[], smallWords: ReadonlySet<string>) =>
  !/[!?]$/.test(inside) && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || smallWords.has(word))
