import type { Sentence } from '../../../types.ts'
import { NAME_PARTICLES } from '../../lexicon/name-particles.ts'
import { OCCUPATIONS, SPEECH_VERBS, TITLES } from '../../lexicon/titles.ts'
import { type Casing, isAllCapitals, isCapitalized } from '../casing.ts'

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

/** The evidence of each word that stands capitalized somewhere, by its lower case. Headlines show nothing. */
export function wordEvidence(sentences: readonly Sentence[], casings: readonly Casing[]): ReadonlyMap<string, number> {
  const evidence = new Map<string, number>()
  sentences.forEach(({ tokens }, s) => {
    if (casings[s] !== 'normal') return
    tokens.forEach(({ text }, i) => {
      const seen = isCapitalized(text) ? seenAt(tokens, i) : SEEN.lower
      const key = text.toLowerCase()
      evidence.set(key, (evidence.get(key) ?? 0) | seen)
    })
  })
  return evidence
}

function seenAt(tokens: Sentence['tokens'], i: number): number {
  const word = tokens[i]!.text
  const before = tokens[i - 1]?.text ?? ''
  const after = tokens[i + 1]?.text ?? ''
  let seen = 0
  if (/^[\p{L}\p{N},;]/u.test(before)) seen |= SEEN.capitalizedInside
  if (isCapitalized(after) || NAME_PARTICLES.has(after)) seen |= SEEN.besideCapital
  if (isCapitalized(before)) seen |= SEEN.afterCapital
  if (TITLES.has(before) || OCCUPATIONS.has(before)) seen |= SEEN.afterTitle
  if (SPEECH_VERBS.has(after) || (SPEECH_VERBS.has(before) && !isCapitalized(after))) seen |= SEEN.besideSpeech
  if (PLACE_PREPOSITIONS.has(before)) seen |= SEEN.afterPlacePreposition
  if (/^['’]s$/.test(after)) seen |= SEEN.possessive
  if (before === 'the' || before === 'The') seen |= SEEN.afterThe
  if (isAllCapitals(word)) seen |= SEEN.acronym
  if (before === '(' && after === ')') seen |= SEEN.bracketed
  return seen
}
