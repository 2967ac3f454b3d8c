import { JOINING_ADVERBS, LABELS } from '../../languages/en/words/index.ts'
import type { TaggedToken } from '../../parse/parsed-sentence.ts'
import { wordSet } from '../../text/word-set.ts'

const JOINING_PHRASES: readonly (readonly string[])[] = [
  'That said',
  'In fact',
  'In addition',
  'Of course',
  'After all',
  'For example',
  'For instance',
  'At the same time',
].map((phrase) => phrase.split(' '))
const JOINING_CONJUNCTIONS = wordSet('And But So Yet')
/** A dateline is short: "BEIRUT/THE HAGUE, March 7 (Reuters) -". */
const DATELINE_REACH = 14

/** How many tokens at the start of a sentence say nothing of its matter: a dateline, "However,", "But". */
export function openingLength(tokens: readonly TaggedToken[]): number {
  const from = datelineLength(tokens) || labelLength(tokens) || bracketLength(tokens)
  const phrase = JOINING_PHRASES.find((words) => words.every((word, i) => tokens[from + i]?.text === word))
  if (phrase && tokens[from + phrase.length]?.text === ',') return from + phrase.length + 1
  const word = tokens[from]?.text ?? ''
  if (JOINING_ADVERBS.has(word) && tokens[from + 1]?.text === ',') return from + 2
  return JOINING_CONJUNCTIONS.has(word) && /^[\p{L}“"]/u.test(tokens[from + 1]?.text ?? '') ? from + 1 : from
}

/** "(In fact, all had been told.)": the bracket opens a sentence. */
const bracketLength = (tokens: readonly TaggedToken[]) => (/^[([]$/.test(tokens[0]?.text ?? '') ? 1 : 0)

/** "WASHINGTON (AP) — The" → 5 tokens, "RIGA, Latvia, March 3 - The" → 6, "Riverpost.net - The" → 2. */
export function datelineLength(tokens: readonly TaggedToken[]): number {
  const first = tokens[0]?.text ?? ''
  if (/^\p{L}+\.\p{L}{2,4}$/u.test(first) && /^[—–-]$/.test(tokens[1]?.text ?? '')) return 2
  if (!/^\p{Lu}[\p{Lu}./]+$/u.test(first)) return 0
  for (let i = 1; i < tokens.length - 1 && i < DATELINE_REACH; i++) {
    if (!/^(?:[—–-]|--)$/.test(tokens[i]!.text)) continue
    return tokens.slice(1, i).every(({ text }) => /^(?:\p{Lu}|[\d,./()]|$)/u.test(text)) ? i + 1 : 0
  }
  return 0
}

/** "BOTTOM LINE: Acme" → 3 tokens. "CLAIM:" and a speaker's name stay: they say how to take what follows. */
function labelLength(tokens: readonly TaggedToken[]): number {
  const colon = tokens.findIndex(({ text }, i) => i < LABEL_REACH && text === ':')
  if (colon < 1) return 0
  const label = tokens.slice(0, colon).map(({ text }) => text)
  return LABELS.has(label.join(' ').replace(/^THE /, '')) ? colon + 1 : 0
}

const LABEL_REACH = 4
