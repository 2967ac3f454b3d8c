import { seenFrom } from './document-features.ts'
import { LABELS } from './labels.ts'
import type { Model } from './open-model.ts'

/** A word's attributes as hashes: from a token `d` words away the first `reach[d]` of them are seen. */
export interface SeenWord {
  readonly hashes: readonly number[]
  readonly reach: readonly number[]
}

/** Places as indexes of words, and which of them may be part of a name; no open one is nearer to an end than words are seen. */
export interface WordPlaces {
  readonly places: Int32Array
  readonly open: Uint8Array
}

/** Adds to each open place's scores (LABELS a place) what the words around it say. */
export type AddSums = (scores: Float32Array, places: WordPlaces) => void

/**
 * What words say of the places up to `distance` words away, summed when it is first asked for, since most words stand
 * beside no name, and kept from article to article as long as the words are.
 */
export function wordSums(model: Model, distance: number): (words: readonly SeenWord[]) => AddSums {
  const kept = new WeakMap<SeenWord, Sums>()
  const size = (2 * distance + 1) * LABELS
  let free = new Float32Array(0)
  const sumsOf = (word: SeenWord): Sums => {
    const known = kept.get(word)
    if (known) return known
    if (free.length < size) free = new Float32Array(WORDS_AT_ONCE * size)
    const sums = { values: free.subarray(0, size), done: 0 }
    free = free.subarray(size)
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
    return (scores, { places, open }) => {
      for (let at = 0; at < open.length; at++) {
        if (!open[at]) continue
        for (let offset = -distance; offset <= distance; offset++) {
          const of = sums[places[at + offset]!]!
          if ((of.done & (1 << (offset + distance))) === 0) complete(of, words[places[at + offset]!]!, offset)
          addRow(scores, at * LABELS, of.values, (offset + distance) * LABELS)
        }
      }
    }
  }
}

function addRow(scores: Float32Array, to: number, values: Float32Array, from: number): void {
  for (let label = 0; label < LABELS; label++) scores[to + label]! += values[from + label]!
}

/** Memory is taken for this many words at once. */
const WORDS_AT_ONCE = 64

interface Sums {
  /** LABELS sums for each offset, the lowest first. */
  readonly values: Float32Array
  /** A bit for each offset whose sums are made. */
  done: number
}
