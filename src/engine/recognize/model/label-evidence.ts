import { CLASSES, classOfLabel, mayEnd, mayStart, OUTSIDE } from './labels.ts'
import { attribute } from './word-attributes.ts'
import type { SeenWord } from './word-sums.ts'

/** Outside and each class. */
const KINDS = CLASSES.length + 1
/** Counts beyond this say no more. */
const MANY = 4
/** How far a word's labels elsewhere are seen. */
export const LABEL_REACH = 1

/** The words of an article and the labels that a first reading gave them. */
export interface LabelledWords {
  /** `wordKey` of each; 0 for what is no word. */
  readonly keys: ArrayLike<number>
  readonly labels: ArrayLike<number>
}

/**
 * What a first reading of the whole article made of each word, as attributes for a second: which classes its
 * occurrences got, and as which part of a name. By key; words that were never taken for a name have none. Keys are of
 * lower-case words, so that a headline learns from the text.
 */
export function labelEvidence(words: LabelledWords): ReadonlyMap<number, SeenWord> {
  const counts = countLabels(words)
  const evidence = new Map<number, SeenWord>()
  for (const [key, count] of counts) {
    const seen = summarize(count)
    if (seen) evidence.set(key, attributesOf(seen))
  }
  return evidence
}

/** For each word that was taken for a name how often it was outside and of each class, then how often as one of several words of a name. */
function countLabels({ keys, labels }: LabelledWords): ReadonlyMap<number, Uint32Array> {
  const counts = new Map<number, Uint32Array>()
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!
    if (label === OUTSIDE) continue
    let count = counts.get(keys[at]!)
    if (!count) {
      count = new Uint32Array(2 * KINDS)
      counts.set(keys[at]!, count)
    }
    const kind = classOfLabel(label) + 1
    count[kind]!++
    if (!(mayStart(label) && mayEnd(label))) count[KINDS + kind]!++
  }
  if (counts.size)
    for (let at = 0; at < labels.length; at++) if (labels[at] === OUTSIDE) addOutside(counts.get(keys[at]!))
  return counts
}

const addOutside = (count: Uint32Array | undefined): void => {
  if (count) count[0]!++
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
const known = new Map<number, SeenWord>()

function attributesOf({ best, share, outside, many, joined }: Summary): SeenWord {
  const number = (((best * 8 + many) * 4 + share) * 4 + outside) * 4 + joined
  const kept = known.get(number)
  if (kept) return kept
  const hashes = [
    attribute('2', `${best}`),
    attribute('2s', `${best} ${share} ${outside}`),
    attribute('2m', `${best} ${many} ${joined}`),
    attribute('2a', `${best} ${many} ${share} ${outside} ${joined}`),
  ]
  const seen = { hashes, reach: Array<number>(LABEL_REACH + 1).fill(hashes.length) }
  known.set(number, seen)
  return seen
}
