import type { ParserWords } from '../../engine/parse/parser-state.ts'
import type { GoldTree } from './free-kinds.ts'

/** A sentence read from its end: a parser that learns so errs elsewhere, which is what a vote needs. */
export function reverseWords(words: ParserWords): ParserWords {
  const { length } = words
  const lowers = Int32Array.from(words.lowers)
  const tags = Uint8Array.from(words.tags)
  const classes = Uint16Array.from(words.classes)
  const marks = Uint16Array.from(words.marks)
  for (let place = 1; place <= length; place++) {
    const from = length + 1 - place
    lowers[place] = words.lowers[from]!
    tags[place] = words.tags[from]!
    classes[place] = words.classes[from]!
    marks[place] = marks[place - 1]! + words.marks[from]! - words.marks[from - 1]!
  }
  return { length, lowers, tags, classes, marks }
}

/** The tree of a reversed sentence. Reversed twice it is the same. */
export function reverseTree({ heads, labels }: Pick<GoldTree, 'heads' | 'labels'>): GoldTree {
  const root = heads.length - 1
  const turn = (place: number) => (place === root ? root : root - place)
  const reversed = { heads: new Int32Array(heads.length), labels: new Uint8Array(labels.length) }
  for (let place = 1; place < root; place++) {
    reversed.heads[turn(place)] = turn(heads[place]!)
    reversed.labels[turn(place)] = labels[place]!
  }
  return { ...reversed, children: childrenOf(reversed.heads) }
}

/** The children of each place, in order. */
export function childrenOf(heads: Int32Array): number[][] {
  const children = Array.from(heads, (): number[] => [])
  for (let place = 1; place < heads.length - 1; place++) children[heads[place]!]!.push(place)
  return children
}
