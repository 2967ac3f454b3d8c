import { finishHash } from '../../text/hash-text.ts'
import type { Casing } from '../casing.ts'
import { GAP, type SentencePlaces } from '../document-words.ts'

/** An article as its words look, place by place; see `DocumentWords` for the gaps between sentences. */
export interface DocumentView {
  /** What a word is and what it looks like, as hashes; in gaps both are `EDGE`. */
  readonly words: Uint32Array
  readonly shapes: Uint32Array
  /** Marks of `markKnownNames`. */
  readonly known: Uint8Array
  /** 1 for a capitalized word. */
  readonly capital: Uint8Array
  /** See `mayBeName`. */
  readonly open: Uint8Array
  /** See `isSportsReport`. */
  readonly sport: boolean
}

/** What stands beyond the first and the last word. */
export const EDGE = 1
const CASINGS: readonly Casing[] = ['normal', 'capitals', 'title', 'lower']
/** Places in a run of capitals are told apart up to this far from its ends. */
const NEAR = 4

/** `template` keeps features of different kinds apart. */
const begin = (template: number): number => Math.imul(template + 1, 0x9e37_79b9)
const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x85eb_ca6b) ^ (hash >>> 15)

// One hash of numbers in order. A function for each count: an array of values a call took a fifth of all tagging.
const combine1 = (template: number, a: number): number => finishHash(mix(begin(template), a))
const combine2 = (template: number, a: number, b: number): number => finishHash(mix(mix(begin(template), a), b))

/** Rows of hashes, one a place: row i is hashes[starts[i], starts[i + 1]). */
export interface HashRows {
  readonly hashes: Uint32Array
  readonly starts: Int32Array
}

/** The features of each open place that need its neighbours; none of one that is not open. */
export function contextFeatures(view: DocumentView, sentences: readonly SentencePlaces[]): HashRows {
  const { open } = view
  const starts = new Int32Array(open.length + 1)
  let most = 0
  for (let at = 0; at < open.length; at++) most += MOST_FEATURES * open[at]!
  const row: Row = { hashes: new Uint32Array(most), length: 0 }
  for (const sentence of sentences) {
    let run = { first: 0, last: 0 }
    for (let at = sentence.first; at < sentence.last; at++) {
      if (open[at]) {
        addOwnFeatures(view, { at, sentence }, row)
        if (at >= run.last) run = runOfCapitals(view, at)
        if (at < run.last && sentence.casing === 'normal') addRunFeatures(view, { at, ...run }, row)
      }
      starts[at + 1] = row.length
    }
    for (let at = sentence.last; at < sentence.last + GAP; at++) starts[at + 1] = row.length
  }
  return { hashes: row.hashes, starts }
}

/** A place has at most this many features. */
const MOST_FEATURES = 27

/** Where features go. */
interface Row {
  readonly hashes: Uint32Array
  length: number
}

/**
 * Which places may be part of a name. A lower-case word with no capital beside it in an ordinary sentence is hardly
 * ever one, and most words are such: the others are closed, and nothing is spent on them.
 */
export function mayBeName(capital: Uint8Array, sentences: readonly SentencePlaces[]): Uint8Array {
  const open = new Uint8Array(capital.length)
  for (const { first, last, casing } of sentences)
    for (let at = first; at < last; at++)
      open[at] = casing !== 'normal' || capital[at] || capital[at - 1] || capital[at + 1] ? 1 : 0
  return open
}

/** The capitalized words from a place on, [first, last): none where the place has none. */
function runOfCapitals({ capital }: DocumentView, first: number): { readonly first: number; readonly last: number } {
  let last = first
  while (capital[last]) last++
  return { first, last }
}

interface Place {
  readonly at: number
  readonly sentence: SentencePlaces
}

function addOwnFeatures({ words, shapes, known, sport }: DocumentView, { at, sentence }: Place, row: Row): void {
  const word = words[at]!
  const wordBefore = words[at - 1]!
  const wordBehind = words[at + 1]!
  const shape = shapes[at]!
  const shapeBefore = shapes[at - 1]!
  const shapeBehind = shapes[at + 1]!
  const mark = known[at]!
  const markBefore = known[at - 1]!
  const markBehind = known[at + 1]!
  const isFirst = at === sentence.first
  const { hashes } = row
  let n = row.length
  hashes[n++] = combine2(0, wordBefore, word)
  hashes[n++] = combine2(1, word, wordBehind)
  hashes[n++] = combine2(2, wordBefore, wordBehind)
  hashes[n++] = combine2(3, words[at - 2]!, wordBefore)
  hashes[n++] = combine2(4, wordBehind, words[at + 2]!)
  hashes[n++] = combine2(5, wordBefore, shape)
  hashes[n++] = combine2(6, shape, wordBehind)
  hashes[n++] = combine2(7, shapeBefore, word)
  hashes[n++] = combine2(8, word, shapeBehind)
  hashes[n++] = finishHash(mix(mix(mix(begin(9), shapeBefore), shape), shapeBehind))
  const shapes4 = mix(mix(mix(mix(begin(10), shapes[at - 2]!), shapeBefore), shape), shapeBehind)
  hashes[n++] = finishHash(mix(shapes4, shapes[at + 2]!))
  hashes[n++] = finishHash(mix(mix(mix(begin(11), isFirst ? 1 : 0), CASINGS.indexOf(sentence.casing)), shape))
  if (isFirst) hashes[n++] = combine1(12, word)
  if (markBefore || mark || markBehind) hashes[n++] = finishHash(mix(mix(mix(begin(13), markBefore), mark), markBehind))
  if (mark) {
    hashes[n++] = combine1(14, mark)
    hashes[n++] = finishHash(mix(mix(mix(begin(15), mark), shapeBefore), shapeBehind))
  }
  if (sport) {
    hashes[n++] = combine2(24, mark, shape)
    hashes[n++] = combine2(25, mark, wordBefore)
    hashes[n++] = combine2(26, mark, wordBehind)
  }
  row.length = n
}

/** A place in its run of capitals [first, last). */
interface PlaceInRun {
  readonly at: number
  readonly first: number
  readonly last: number
}

function addRunFeatures({ words }: DocumentView, { at, first, last }: PlaceInRun, row: Row): void {
  const firstWord = words[first]!
  const lastWord = words[last - 1]!
  const wordBefore = words[first - 1]!
  const wordBehind = words[last]!
  const isAlone = last - first === 1 ? 1 : 0
  const toEnd = Math.min(last - at, NEAR)
  const { hashes } = row
  let n = row.length
  hashes[n++] = combine2(16, Math.min(at - first, NEAR - 1), toEnd)
  hashes[n++] = combine1(17, lastWord)
  hashes[n++] = combine1(18, firstWord)
  hashes[n++] = combine2(19, wordBefore, isAlone)
  hashes[n++] = combine2(20, wordBehind, isAlone)
  hashes[n++] = combine2(21, wordBefore, wordBehind)
  hashes[n++] = combine2(22, lastWord, toEnd)
  hashes[n++] = combine2(23, words[first - 2]!, wordBefore)
  row.length = n
}
