import { CLASSES, classOfLabel, mayEnd, mayStart } from './labels.ts'
import { attribute } from './word-attributes.ts'
import type { SeenWord } from './word-sums.ts'

/** Outside and each class. */
const KINDS = CLASSES.length + 1
/** Counts beyond this say no more. */
const MANY = 4
/** How far a word's labels elsewhere are seen. */
export const LABEL_REACH = 1

/** The tokens of one sentence: what joins occurrences of one word, and the labels of a first reading. */
export interface LabelledSentence {
  readonly keys: ArrayLike<number>
  readonly labels: ArrayLike<number>
}

/**
 * What a first reading of the whole article made of each word, as attributes for a second: which classes its
 * occurrences got, and as which part of a name. By key; words that were never taken for a name have none. Keys are of
 * lower-case words, so that a headline learns from the text.
 */
export function labelEvidence(sentences: readonly LabelledSentence[]): ReadonlyMap<number, SeenWord> {
  const counts = countLabels(sentences)
  const evidence = new Map<number, SeenWord>()
  for (const [key, count] of counts) {
    const seen = summarize(count)
    if (seen) evidence.set(key, attributesOf(seen))
  }
  return evidence
}

/** For each key how often it was outside and of each class, then how often as one of several words of a name. */
function countLabels(sentences: readonly LabelledSentence[]): ReadonlyMap<number, Uint32Array> {
  const counts = new Map<number, Uint32Array>()
  for (const { keys, labels } of sentences)
    for (let t = 0; t < labels.length; t++) {
      let count = counts.get(keys[t]!)
      if (!count) {
        count = new Uint32Array(2 * KINDS)
        counts.set(keys[t]!, count)
      }
      const label = labels[t]!
      const kind = classOfLabel(label) + 1
      count[kind]!++
      if (kind > 0 && !(mayStart(label) && mayEnd(label))) count[KINDS + kind]!++
    }
  return counts
}

/** The class that a word has most often, and in steps: its share of the names, how much is outside, how often, how often joined. */
interface Summary {
  readonly best: number
  readonly share: number
  readonly outside: number
  readonly many: number
  readonly joined: number
}

function summarize(count: Uint32Array): Summary | undefined {
  let best = 1
  let all = count[0]!
  let inNames = 0
  for (let kind = 1; kind < KINDS; kind++) {
    if (count[kind]! > count[best]!) best = kind
    all += count[kind]!
    inNames += count[kind]!
  }
  if (inNames === 0) return undefined
  return {
    best,
    share: Math.floor((3 * count[best]!) / inNames),
    outside: Math.ceil((3 * count[0]!) / all),
    many: Math.min(count[best]!, MANY),
    joined: count[KINDS + best]! > 0 ? (count[KINDS + best] === count[best] ? 2 : 1) : 0,
  }
}

/** Each distinct summary once: there are some hundreds. */
const known = new Map<string, SeenWord>()

function attributesOf({ best, share, outside, many, joined }: Summary): SeenWord {
  const key = `${best} ${many} ${share} ${outside} ${joined}`
  const kept = known.get(key)
  if (kept) return kept
  const hashes = Uint32Array.of(
    attribute('2', `${best}`),
    attribute('2s', `${best} ${share} ${outside}`),
    attribute('2m', `${best} ${many} ${joined}`),
    attribute('2a', key),
  )
  const seen = { hashes, reach: Array<number>(LABEL_REACH + 1).fill(hashes.length) }
  known.set(key, seen)
  return seen
}
