import { featureTemplates } from '../text/feature-templates.ts'
import type { ParserState } from './parser-state.ts'

/**
 * What is looked at. Of a word: small letters (w), tag (t), class (c), relation to its head (l), relations of its children
 * to the left and right as bits (sl, sr), how many these are (vl, vr). Words: the top of the stack (s0) and those under it
 * (s1, s2), its head (h) and that one's (g), its outermost children (l0, r0), the word behind it (f); the next word of the
 * buffer (b0), those behind it (b1, b2), the one before it (p), its outermost left child (bl). Between the top and the next
 * word: how far (d) and how many marks (q).
 */
const STACK_ATOMS = ['s0w', 's0t', 's0c', 's0l', 's0sl', 's0sr', 's0vl', 's0vr', 's1w', 's1t', 's1c', 's1l', 's2t']
const CHILD_ATOMS = ['hw', 'ht', 'hc', 'gt', 'l0w', 'l0t', 'r0w', 'r0t', 'ft']
const NEXT_ATOMS = ['b0w', 'b0t', 'b0c', 'b0sl', 'b0vl', 'blw', 'blt', 'b1w', 'b1t', 'b2t', 'pt', 'd', 'q']
const ATOMS = [...STACK_ATOMS, ...CHILD_ATOMS, ...NEXT_ATOMS]

/** What the stack and what hangs on it say of the next action. */
export const STACK = featureTemplates(ATOMS, [
  's0w',
  's0c',
  's0w s0t b0t',
  's0t b0w b0t',
  's0w b0w',
  's0t b0t',
  's0t b0t b1t',
  's0t b0t ht',
  's0t b0t l0t',
  's0t b0t r0t',
  's0t b0t blt',
  's0t b0t b1t b2t',
  's0t b0t b1w',
  's0t b0t pt',
  's0t b0t ft',
  's0t d',
  'b0t d',
  's0t b0t d',
  's0t s0vr',
  's0t s0vl',
  'b0t b0vl',
  'hw',
  's0l',
  'l0w',
  'r0w',
  'blw',
  's0t s0sr',
  's0t s0sl',
  'b0t b0sl',
  's0t b0t b0sl',
  's0t b0t s0sr',
  's0t b0t s0l',
  's0t b0t s0l ht',
  's1t',
  's1w',
  's1t s0t b0t',
  's2t s1t s0t',
  's1t b0w b0t',
  's1t s0t s0l',
  's1t s1l s0t b0t',
  's0t b0t q',
  'q s0l b0t',
  's0t b0t q ht',
  's0c b0c',
  's0c b0t',
  's0t b0c',
  's0c blw',
  'hc blw',
])

const atoms = new Int32Array(ATOMS.length)

/** Writes the features of the stack, `STACK.size` of them. There must be something on it. */
export function stackFeatures(state: ParserState, out: Uint32Array): void {
  const { stack, depth } = state
  const top = stack[depth - 1]!
  writeStack(state, [top, depth > 1 ? stack[depth - 2]! : 0, depth > 2 ? stack[depth - 3]! : 0])
  writeChildren(state, top)
  writeNext(state, top)
  STACK.hash(atoms, out)
}

/** The relation of a word that has no head yet. */
const NO_LABEL = 63

function writeStack(state: ParserState, [top, second, third]: readonly [number, number, number]): void {
  const { lowers, tags, classes } = state.words
  let n = 0
  atoms[n++] = lowers[top]!
  atoms[n++] = tags[top]!
  atoms[n++] = classes[top]!
  atoms[n++] = state.heads[top] === 0 ? NO_LABEL : state.labels[top]!
  atoms[n++] = state.leftLabels[top]!
  atoms[n++] = state.rightLabels[top]!
  atoms[n++] = state.leftCount[top]!
  atoms[n++] = state.rightCount[top]!
  atoms[n++] = lowers[second]!
  atoms[n++] = tags[second]!
  atoms[n++] = classes[second]!
  atoms[n++] = second === 0 ? NO_LABEL : state.labels[second]!
  atoms[n++] = tags[third]!
}

function writeChildren({ words, heads, leftmost, rightmost }: ParserState, top: number): void {
  const { lowers, tags, classes } = words
  const head = heads[top]!
  const left = leftmost[top]!
  const right = rightmost[top]!
  let n = STACK_ATOMS.length
  atoms[n++] = lowers[head]!
  atoms[n++] = tags[head]!
  atoms[n++] = classes[head]!
  atoms[n++] = tags[heads[head]!]!
  atoms[n++] = lowers[left]!
  atoms[n++] = tags[left]!
  atoms[n++] = lowers[right]!
  atoms[n++] = tags[right]!
  atoms[n++] = tags[top + 1]!
}

const MOST_MARKS = 3

function writeNext({ words, next, leftmost, leftLabels, leftCount }: ParserState, top: number): void {
  const { lowers, tags, classes, marks } = words
  const left = leftmost[next]!
  let n = STACK_ATOMS.length + CHILD_ATOMS.length
  atoms[n++] = lowers[next]!
  atoms[n++] = tags[next]!
  atoms[n++] = classes[next]!
  atoms[n++] = leftLabels[next]!
  atoms[n++] = leftCount[next]!
  atoms[n++] = lowers[left]!
  atoms[n++] = tags[left]!
  atoms[n++] = lowers[next + 1]!
  atoms[n++] = tags[next + 1]!
  atoms[n++] = tags[next + 2]!
  atoms[n++] = tags[next - 1]!
  atoms[n++] = distanceClass(next - top)
  atoms[n++] = Math.min(MOST_MARKS, marks[next - 1]! - marks[top]!)
}

/** 1 to 5, 6 to 10, more. */
const distanceClass = (distance: number): number => (distance <= 5 ? distance : distance <= 10 ? 6 : 7)
