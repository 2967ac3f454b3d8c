import { DEPENDENCIES, type Dependency } from './dependencies.ts'

/** The syntax of a sentence, token by token. */
export interface Syntax {
  /** Numbers of `TAGS`. */
  readonly tags: Uint8Array
  /** Index of each token's head; -1 for the root. */
  readonly heads: Int32Array
  /** Numbers of `DEPENDENCIES`: what the token is to its head. */
  readonly dependencies: Uint8Array
  /** How sure each arc is: by how much it won over the next best, 0 to 255. Within a name all are sure. */
  readonly margins: Uint8Array
  /** Of each token the first and behind the last of all that hangs on it, itself included. */
  readonly firsts: Int32Array
  readonly lasts: Int32Array
  /** The children of token `i`, in order: children[childStarts[i], childStarts[i + 1]). */
  readonly children: Int32Array
  readonly childStarts: Int32Array
}

/** What is known of each token by itself. */
export type Arcs = Pick<Syntax, 'tags' | 'heads' | 'dependencies' | 'margins'>

/** Arcs, none of which cross, with what follows from them. Linear in the sentence. */
export function syntaxOf(arcs: Arcs): Syntax {
  const { heads } = arcs
  const length = heads.length
  const childStarts = new Int32Array(length + 2)
  for (const head of heads) if (head >= 0) childStarts[head + 2]!++
  for (let at = 1; at < childStarts.length; at++) childStarts[at]! += childStarts[at - 1]!
  const children = new Int32Array(childStarts[length + 1]!)
  for (let at = 0; at < length; at++) if (heads[at]! >= 0) children[childStarts[heads[at]! + 1]!++] = at
  const syntax = { ...arcs, children, childStarts, firsts: new Int32Array(length), lasts: new Int32Array(length) }
  for (const at of upwards(syntax)) {
    const own = childrenOf(syntax, at)
    syntax.firsts[at] = own.length ? Math.min(at, syntax.firsts[own[0]!]!) : at
    syntax.lasts[at] = own.length ? Math.max(at + 1, syntax.lasts[own.at(-1)!]!) : at + 1
  }
  return syntax
}

/** The tokens, each behind all that hang on it. */
function upwards(syntax: Pick<Syntax, 'heads' | 'children' | 'childStarts'>): Int32Array {
  const order = new Int32Array(syntax.heads.length)
  let written = order.length
  const waiting: number[] = []
  for (let at = 0; at < order.length; at++) if (syntax.heads[at] === -1) waiting.push(at)
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    order[--written] = at
    for (const child of childrenOf(syntax, at)) waiting.push(child)
  }
  return order
}

/** The tokens that hang on a token, in order. */
export const childrenOf = (
  { children, childStarts }: Pick<Syntax, 'children' | 'childStarts'>,
  at: number,
): Int32Array => children.subarray(childStarts[at]!, childStarts[at + 1]!)

/** What a token is to its head. */
export const dependencyAt = ({ dependencies }: Syntax, at: number): Dependency => DEPENDENCIES[dependencies[at]!]!

/** The arcs of sentences that follow each other, as those of one row of tokens. */
export function joinArcs(sentences: readonly Arcs[]): Arcs {
  const length = sentences.reduce((sum, { heads }) => sum + heads.length, 0)
  const joined = {
    tags: new Uint8Array(length),
    heads: new Int32Array(length),
    dependencies: new Uint8Array(length),
    margins: new Uint8Array(length),
  }
  let from = 0
  for (const { tags, heads, dependencies, margins } of sentences) {
    joined.tags.set(tags, from)
    joined.dependencies.set(dependencies, from)
    joined.margins.set(margins, from)
    for (let at = 0; at < heads.length; at++) joined.heads[from + at] = heads[at]! < 0 ? -1 : heads[at]! + from
    from += heads.length
  }
  return joined
}
