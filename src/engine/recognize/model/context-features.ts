import type { Casing } from '../casing.ts'
import { finishHash } from '../hash-text.ts'
import type { WordAttributes } from './word-attributes.ts'

/** One sentence as its tokens look. */
export interface SentenceView {
  readonly attributes: readonly WordAttributes[]
  /** Marks of `markKnownNames`. */
  readonly known: Uint8Array
  /** 1 for a capitalized token. */
  readonly capital: Uint8Array
  /** See `mayBeName`. */
  readonly open: Uint8Array
  readonly casing: Casing
  /** See `isSportsReport`. */
  readonly sport: boolean
}

/** What stands beyond the first and the last token. */
const EDGE = 1
const CASINGS: readonly Casing[] = ['normal', 'capitals', 'title', 'lower']
/** Places in a run of capitals are told apart up to this far from its ends. */
const NEAR = 4

const NONE = new Uint32Array(0)

/** `template` keeps features of different kinds apart. */
const begin = (template: number): number => Math.imul(template + 1, 0x9e37_79b9)
const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x85eb_ca6b) ^ (hash >>> 15)

// One hash of numbers in order. A function for each count: an array of values a call took a fifth of all tagging.
const combine1 = (template: number, a: number): number => finishHash(mix(begin(template), a))
const combine2 = (template: number, a: number, b: number): number => finishHash(mix(mix(begin(template), a), b))
const combine3 = (template: number, [a, b, c]: readonly [number, number, number]): number =>
  finishHash(mix(mix(mix(begin(template), a), b), c))

/** The features of each open token that need its neighbours. */
export function contextFeatures(view: SentenceView): Uint32Array[] {
  const runs = capitalRuns(view)
  return view.attributes.map((_, i) => (view.open[i] ? featuresOf(view, i, runs[i]!) : NONE))
}

/**
 * Which tokens may be part of a name. A lower-case word with no capital beside it in an ordinary sentence is hardly
 * ever one, and most words are such: the others are closed, and nothing is spent on them.
 */
export function mayBeName(capital: Uint8Array, casing: Casing): Uint8Array {
  const isOpen = (i: number) => casing !== 'normal' || Boolean(capital[i] || capital[i - 1] || capital[i + 1])
  return capital.map((_, i) => (isOpen(i) ? 1 : 0))
}

/** Tokens [first, last). */
type Run = readonly [first: number, last: number]

/** For each token the run of capitalized tokens around it; an empty one for a token in none. */
function capitalRuns({ capital }: SentenceView): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < capital.length; ) {
    let last = i
    while (capital[last]) last++
    const run: Run = [i, last]
    do {
      runs.push(run)
      i++
    } while (i < last)
  }
  return runs
}

function featuresOf({ attributes, known, casing, sport }: SentenceView, i: number, [first, last]: Run): Uint32Array {
  const word = (at: number) => attributes[at]?.hashes[0] ?? EDGE
  const shape = (at: number) => attributes[at]?.hashes[1] ?? EDGE
  const mark = (at: number) => known[at] ?? 0
  const hashes = [
    combine2(0, word(i - 1), word(i)),
    combine2(1, word(i), word(i + 1)),
    combine2(2, word(i - 1), word(i + 1)),
    combine2(3, word(i - 2), word(i - 1)),
    combine2(4, word(i + 1), word(i + 2)),
    combine2(5, word(i - 1), shape(i)),
    combine2(6, shape(i), word(i + 1)),
    combine2(7, shape(i - 1), word(i)),
    combine2(8, word(i), shape(i + 1)),
    combine3(9, [shape(i - 1), shape(i), shape(i + 1)]),
    finishHash(mix(mix(mix(mix(mix(begin(10), shape(i - 2)), shape(i - 1)), shape(i)), shape(i + 1)), shape(i + 2))),
    combine3(11, [i === 0 ? 1 : 0, CASINGS.indexOf(casing), shape(i)]),
  ]
  if (i === 0) hashes.push(combine1(12, word(0)))
  if (mark(i - 1) || mark(i) || mark(i + 1)) hashes.push(combine3(13, [mark(i - 1), mark(i), mark(i + 1)]))
  if (mark(i)) hashes.push(combine1(14, mark(i)), combine3(15, [mark(i), shape(i - 1), shape(i + 1)]))
  if (sport)
    hashes.push(combine2(24, mark(i), shape(i)), combine2(25, mark(i), word(i - 1)), combine2(26, mark(i), word(i + 1)))
  if (last > first && casing === 'normal')
    hashes.push(
      combine2(16, Math.min(i - first, NEAR - 1), Math.min(last - i, NEAR)),
      combine1(17, word(last - 1)),
      combine1(18, word(first)),
      combine2(19, word(first - 1), last - first === 1 ? 1 : 0),
      combine2(20, word(last), last - first === 1 ? 1 : 0),
      combine2(21, word(first - 1), word(last)),
      combine2(22, word(last - 1), Math.min(last - i, NEAR)),
      combine2(23, word(first - 2), word(first - 1)),
    )
  return Uint32Array.from(hashes)
}
