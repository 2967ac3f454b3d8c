import { NAME_PARTICLES } from '../../lexicon/name-particles.ts'
import { OCCUPATIONS, SPEECH_VERBS, TITLES } from '../../lexicon/titles.ts'
import { isAllCapitals, type WordForm } from '../casing.ts'
import type { DocumentWords } from '../document-words.ts'

/** What the whole article shows of a word (in lower case), as bits. */
export const SEEN = {
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

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'near', 'at', 'from', 'across', 'outside', 'around'])

/** The evidence of each distinct word; forms of one lower case share it. Headlines show nothing. */
export function wordEvidence({ words, sentences }: DocumentWords): Uint16Array {
  const first = firstOfSameLowerCase(words)
  const evidence = new Uint16Array(words.length)
  for (const { indexes, casing } of sentences) {
    if (casing !== 'normal') continue
    for (let i = 0; i < indexes.length; i++) {
      const at = indexes[i]!
      evidence[first[at]!]! |= words[at]!.isCapitalized ? seenAt(words, indexes, i) : SEEN.lower
    }
  }
  return evidence.map((_, at) => evidence[first[at]!]!)
}

/** For each word the first one that is the same in lower case. */
function firstOfSameLowerCase(words: readonly WordForm[]): Int32Array {
  const first = new Map<string, number>()
  return Int32Array.from(words, ({ lower }, at) => {
    const found = first.get(lower)
    if (found === undefined) first.set(lower, at)
    return found ?? at
  })
}

const EDGE: WordForm = {
  text: '',
  lower: '',
  isWord: false,
  isCapitalized: false,
  isInCapitals: false,
  isFunctionWord: false,
}

function seenAt(words: readonly WordForm[], indexes: Int32Array, i: number): number {
  const word = words[indexes[i]!]!.text
  const { text: before, isCapitalized: capitalBefore } = words[indexes[i - 1] ?? -1] ?? EDGE
  const { text: after, isCapitalized: capitalAfter } = words[indexes[i + 1] ?? -1] ?? EDGE
  let seen = 0
  if (/^[\p{L}\p{N},;]/u.test(before)) seen |= SEEN.capitalizedInside
  if (capitalAfter || NAME_PARTICLES.has(after)) seen |= SEEN.besideCapital
  if (capitalBefore) seen |= SEEN.afterCapital
  if (TITLES.has(before) || OCCUPATIONS.has(before)) seen |= SEEN.afterTitle
  if (SPEECH_VERBS.has(after) || (SPEECH_VERBS.has(before) && !capitalAfter)) seen |= SEEN.besideSpeech
  if (PLACE_PREPOSITIONS.has(before)) seen |= SEEN.afterPlacePreposition
  if (/^['’]s$/.test(after)) seen |= SEEN.possessive
  if (before === 'the' || before === 'The') seen |= SEEN.afterThe
  if (isAllCapitals(word)) seen |= SEEN.acronym
  if (before === '(' && after === ')') seen |= SEEN.bracketed
  return seen
}
