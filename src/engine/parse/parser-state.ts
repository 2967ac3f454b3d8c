/** What the parser sees of the tokens of a sentence, from place 1 on; 0 is none, and the root stands behind the last. */
export interface ParserWords {
  readonly length: number
  readonly lowers: Int32Array
  readonly tags: Uint8Array
  readonly classes: Uint16Array
  /** Punctuation marks up to each place. */
  readonly marks: Uint16Array
}

/** How far an arc-eager parser has come: places on the stack, the next place of the buffer, and the arcs so far. */
export interface ParserState {
  readonly words: ParserWords
  readonly stack: Int32Array
  depth: number
  /** The next place of the buffer; `length + 1` is the root. */
  next: number
  /** For each place its head, 0 for none yet, and the relation to it. */
  readonly heads: Int32Array
  readonly labels: Uint8Array
  /** The outermost child on each side so far, how many there are, and their relations as bits. */
  readonly leftmost: Int32Array
  readonly rightmost: Int32Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
}

/** A parser before its first action. */
export function initialState(words: ParserWords): ParserState {
  const size = words.length + 2
  return {
    words,
    stack: new Int32Array(size),
    depth: 0,
    next: 1,
    heads: new Int32Array(size),
    labels: new Uint8Array(size),
    leftmost: new Int32Array(size),
    rightmost: new Int32Array(size),
    leftCount: new Uint8Array(size),
    rightCount: new Uint8Array(size),
    leftLabels: new Int32Array(size),
    rightLabels: new Int32Array(size),
  }
}
