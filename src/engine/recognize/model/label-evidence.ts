import { CLASSES, classOfLabel, mayEnd, mayStart } from './labels.ts'
import { attribute } from './word-attributes.ts'

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
export function labelEvidence(sentences: readonly LabelledSentence[]): ReadonlyMap<number, Uint32Array> {
  const counts = new Map<number, Uint16Array>()
  for (const { keys, labels } of sentences)
    for (let t = 0; t < labels.length; t++) {
      let count = counts.get(keys[t]!)
      if (!count) {
        count = new Uint16Array(2 * KINDS)
        counts.set(keys[t]!, count)
      }
      const label = labels[t]!
      const kind = classOfLabel(label) + 1
      count[kind]!++
      if (kind > 0 && !(mayStart(label) && mayEnd(label))) count[KINDS + kind]!++
    }
  const evidence = new Map<number, Uint32Array>()
  for (const [key, count] of counts) {
    const attributes = attributesOf(count)
    if (attributes) evidence.set(key, attributes)
  }
  return evidence
}

function attributesOf(count: Uint16Array): Uint32Array | undefined {
  let best = 1
  let all = count[0]!
  let inNames = 0
  for (let kind = 1; kind < KINDS; kind++) {
    if (count[kind]! > count[best]!) best = kind
    all += count[kind]!
    inNames += count[kind]!
  }
  if (inNames === 0) return undefined
  const share = Math.floor((3 * count[best]!) / inNames)
  const outside = Math.ceil((3 * count[0]!) / all)
  const many = Math.min(count[best]!, MANY)
  const joined = count[KINDS + best]! > 0 ? (count[KINDS + best] === count[best] ? 2 : 1) : 0
  return Uint32Array.of(
    attribute('2', `${best}`),
    attribute('2s', `${best} ${share} ${outside}`),
    attribute('2m', `${best} ${many} ${joined}`),
    attribute('2a', `${best} ${many} ${share} ${outside} ${joined}`),
  )
}
