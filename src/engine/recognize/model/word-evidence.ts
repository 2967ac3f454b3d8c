import { NAME_PARTICLES, OCCUPATIONS, TITLES, VERBS_BESIDE_NAMES } from '../../languages/en/words/index.ts'
import { isAllCapitals } from '../../text/capitals.ts'
import { wordSet } from '../../text/word-set.ts'
import type { WordForm } from '../casing.ts'
import type { DocumentWords } from '../document-words.ts'

/** What the whole article shows of a word (in lower case), as bits. */
const SEEN = {
  capitalizedInside: 1,
  lower: 2,
  besideCapital: 4,
  afterTitle: 8,
  besideSpeech: 16,
  afterPlacePreposition: 32,
  possessive: 64,
  afterThe: 128,
  acronym: 256,
  afterCapital: 512,
  bracketed: 1024,
} as const

const PLACE_PREPOSITIONS = wordSet('in near at from across outside around')

/** The evidence of each distinct word; forms of one lower case share it. Headlines show nothing. */
export function wordEvidence({ words, places, sentences }: DocumentWords): Uint16Array {
  const first = firstOfSameLowerCase(words)
  const evidence = new Uint16Array(words.length)
  for (const sentence of sentences) {
    if (sentence.casing !== 'normal') continue
    for (let at = sentence.first; at < sentence.last; at++) {
      const word = places[at]!
      evidence[first[word]!]! |= words[word]!.isCapitalized ? seenAt(words, places, at) : SEEN.lower
    }
  }
  for (let word = 0; word < words.length; word++) evidence[word] = evidence[first[word]!]!
  return evidence
}

/** For each word the first one that is the same in lower case. */
function firstOfSameLowerCase(words: readonly WordForm[]): Int32Array {
  const firsts = new Map<string, number>()
  const firstOf = new Int32Array(words.length)
  for (let word = 0; word < words.length; word++) {
    const { lower } = words[word]!
    const first = firsts.get(lower)
    if (first === undefined) firsts.set(lower, word)
    firstOf[word] = first ?? word
  }
  return firstOf
}

function seenAt(words: readonly WordForm[], places: Int32Array, at: number): number {
  const word = words[places[at]!]!.text
  const { text: before, isCapitalized: capitalBefore } = words[places[at - 1]!]!
  const { text: after, isCapitalized: capitalAfter } = words[places[at + 1]!]!
  let seen = 0
  if (/^[\p{L}\p{N},;]/u.test(before)) seen |= SEEN.capitalizedInside
  if (capitalAfter || NAME_PARTICLES.has(after)) seen |= SEEN.besideCapital
  if (capitalBefore) seen |= SEEN.afterCapital
  if (TITLES.has(before) || OCCUPATIONS.has(before)) seen |= SEEN.afterTitle
  if (VERBS_BESIDE_NAMES.has(after) || (VERBS_BESIDE_NAMES.has(before) && !capitalAfter)) seen |= SEEN.besideSpeech
  if (PLACE_PREPOSITIONS.has(before)) seen |= SEEN.afterPlacePreposition
  if (/^['’]s$/.test(after)) seen |= SEEN.possessive
  if (before === 'the' || before === 'The') seen |= SEEN.afterThe
  if (isAllCapitals(word)) seen |= SEEN.acronym
  if (before === '(' && after === ')') seen |= SEEN.bracketed
  return seen
}
