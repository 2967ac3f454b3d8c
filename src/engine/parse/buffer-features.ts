import { featureTemplates } from '../text/feature-templates.ts'
import type { ParserState } from './parser-state.ts'

/** Small letters (w), tag (t) and class (c) of the next words of the buffer, and of the word before them (p). */
const ATOMS = ['b0w', 'b0t', 'b0c', 'b1w', 'b1t', 'b1c', 'b2w', 'b2t', 'b3t', 'pw']

/** What the next words say, whatever the stack: the same until the buffer moves. */
export const BUFFER = featureTemplates(ATOMS, [
  'b0w',
  'b1w',
  'b2w b2t',
  'b0t b1t',
  'b0t b1t b2t',
  'b1t b2t b3t',
  'b0t b1w',
  'b0w b1t',
  'pw b0t',
  'b0c',
  'b1c',
  'b0t b1c',
])

const atoms = new Int32Array(ATOMS.length)

/** Writes the features of the buffer, `BUFFER.size` of them. */
export function bufferFeatures({ words, next }: ParserState, out: Uint32Array): void {
  const { lowers, tags, classes } = words
  let n = 0
  atoms[n++] = lowers[next]!
  atoms[n++] = tags[next]!
  atoms[n++] = classes[next]!
  atoms[n++] = lowers[next + 1]!
  atoms[n++] = tags[next + 1]!
  atoms[n++] = classes[next + 1]!
  atoms[n++] = lowers[next + 2]!
  atoms[n++] = tags[next + 2]!
  atoms[n++] = tags[next + 3]!
  atoms[n++] = lowers[next - 1]!
  BUFFER.hash(atoms, out)
}
