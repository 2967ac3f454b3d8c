import { seenFrom } from './document-features.ts'
import { LABELS } from './labels.ts'
import type { Model } from './open-model.ts'

/** A word's attributes as hashes: from a token `d` words away the first `reach[d]` of them are seen. */
export interface SeenWord {
  readonly hashes: Uint32Array
  readonly reach: readonly number[]
}

/** The tokens of a sentence as indexes of words, and which of them may be part of a name. */
export interface OpenSentence {
  readonly words: Int32Array
  readonly open: Uint8Array
}

/** Adds to each open token's scores (LABELS a token) what the words around it say. */
export type AddSums = (scores: Float32Array, sentence: OpenSentence) => void

/**
 * What words say of the tokens up to `distance` words away, summed when it is first asked for, since most words stand
 * beside no name, and kept from article to article as long as the words are.
 */
export function wordSums(model: Model, distance: number): (words: readonly SeenWord[]) => AddSums {
  const kept = new WeakMap<SeenWord, Sums>()
  const sumsOf = (word: SeenWord): Sums => {
    const known = kept.get(word)
    if (known) return known
    const sums = { values: new Float32Array((2 * distance + 1) * LABELS), done: 0 }
    kept.set(word, sums)
    return sums
  }
  const complete = (sums: Sums, { hashes, reach }: SeenWord, offset: number) => {
    const end = reach[Math.abs(offset)]!
    for (let i = 0; i < end; i++)
      model.addWeights(seenFrom(hashes[i]!, offset), sums.values, (offset + distance) * LABELS)
    sums.done |= 1 << (offset + distance)
  }
  return (words) => {
    const sums = words.map(sumsOf)
    return (scores, { words: indexes, open }) => {
      for (let t = 0; t < indexes.length; t++) {
        if (!open[t]) continue
        const last = Math.min(distance, indexes.length - 1 - t)
        for (let offset = Math.max(-distance, -t); offset <= last; offset++) {
          const of = sums[indexes[t + offset]!]!
          if ((of.done & (1 << (offset + distance))) === 0) complete(of, words[indexes[t + offset]!]!, offset)
          addRow(scores, t * LABELS, of.values, (offset + distance) * LABELS)
        }
      }
    }
  }
}

function addRow(scores: Float32Array, to: number, values: Float32Array, from: number): void {
  for (let label = 0; label < LABELS; label++) scores[to + label]! += values[from + label]!
}

interface Sums {
  /** LABELS sums for each offset, the lowest first. */
  readonly values: Float32Array
  /** A bit for each offset whose sums are made. */
  done: number
}
