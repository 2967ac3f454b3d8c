import { type DocumentFeatures, MAX_OFFSET, seenFrom } from '../../engine/recognize/model/document-features.ts'

/** Sentences as the numbers of their tokens' features, one after the other. */
export interface Examples {
  /** Where each sentence's tokens begin; one more at the end. */
  readonly sentences: Int32Array
  readonly tokens: TokenLists
  /** What a first reading made of the words, once it is there. */
  readonly evidence?: TokenLists
  /** The labels that each token may have, as bits. */
  readonly masks: Int32Array
  /** `wordKey` of each token. */
  readonly keys: Uint32Array
  /** 1 for each token that may be part of a name. */
  readonly open: Uint8Array
  /** How often each sentence is read in one pass. */
  readonly weights: Float32Array
  /** The number of each sentence's document, and whether it is a copy in a headline's case. */
  readonly documents: Int32Array
  readonly copies: Int32Array
}

/** Lists of numbers of features, one list a token. */
export interface TokenLists {
  /** Where each token's list begins; one more at the end. */
  readonly starts: Float64Array
  readonly features: Int32Array
}

type Numbers =
  | Uint8Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>

/** A growing row of numbers. */
export interface Row<Kind extends Numbers> {
  push(value: number): void
  readonly length: number
  take(): Kind
}

/** A row that grows by doubling. */
export function growing<Kind extends Numbers>(make: (length: number) => Kind): Row<Kind> {
  let numbers = make(1 << 16)
  let length = 0
  return {
    push(value) {
      if (length === numbers.length) {
        const larger = make(2 * length)
        larger.set(numbers)
        numbers = larger
      }
      numbers[length++] = value
    },
    get length() {
      return length
    },
    take: () => numbers.subarray(0, length) as Kind,
  }
}

/** Hands every feature of a place to `use`: those of the words around it and of its context. */
export function eachFeature(
  { words, places, contexts }: DocumentFeatures,
  at: number,
  use: (hash: number) => void,
): void {
  for (let offset = -MAX_OFFSET; offset <= MAX_OFFSET; offset++) {
    const { hashes, reach } = words[places[at + offset]!]!
    const end = reach[Math.abs(offset) as 0 | 1 | 2]
    for (let i = 0; i < end; i++) use(seenFrom(hashes[i]!, offset))
  }
  for (let i = contexts.starts[at]!; i < contexts.starts[at + 1]!; i++) use(contexts.hashes[i]!)
}
