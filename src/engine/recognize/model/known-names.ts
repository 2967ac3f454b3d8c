import { WORDS_IN_KNOWN_NAMES } from '../../languages/en/words/index.ts'
import { isCapitalized } from '../../text/capitals.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { knownAs } from './known-as.ts'

/** Names known from elsewhere, looked up word by word and kept from one article to the next: most words stand in many. */
export interface KnownNames {
  /** The longest known name that begins with a word: what it is known as and its number of words, both 0 for none. */
  longestAt(words: readonly string[], first: number): KnownName
}

export interface KnownName {
  readonly known: number
  readonly length: number
}

/** Known names are at most this long. */
const MAX_WORDS = 5
/** Nodes of the tree at most, some two megabytes. A full tree is dropped, so that memory does not grow with the articles read. */
const MOST = 10_000

export function knownNames(gazetteer: Gazetteer | undefined): KnownNames {
  let root = newNode('', 0)
  let size = 0
  const step = (from: Node, word: string): Node => {
    from.next ??= new Map()
    const there = from.next.get(word)
    if (there) return there
    size++
    const text = from === root || /^['’]/.test(word) ? from.text + word : `${from.text} ${word}`
    const node = newNode(text, knownAs(text, gazetteer))
    from.next.set(word, node)
    return node
  }
  return {
    longestAt(words, first) {
      if (size > MOST) {
        root = newNode('', 0)
        size = 0
      }
      const end = Math.min(words.length, first + MAX_WORDS)
      let node = step(root, words[first]!)
      let best = NONE
      for (let at = first + 1; ; at++) {
        if (node.known) best = { known: node.known, length: at - first }
        if (at >= end || !mayGoOn(words[at]!)) return best
        node = step(node, words[at]!)
      }
    },
  }
}

const NONE: KnownName = { known: 0, length: 0 }

/** The words up to here, what they are known as, and the words that came behind them. */
interface Node {
  readonly text: string
  readonly known: number
  next?: Map<string, Node>
}

const newNode = (text: string, known: number): Node => ({ text, known })

/** Known names go on by capitals, numbers and a few small words: "Bosnia and Herzegovina", "Marks & Spencer", "Macy's". */
const mayGoOn = (word: string) => isCapitalized(word) || WORDS_IN_KNOWN_NAMES.has(word) || /^\d/.test(word)
