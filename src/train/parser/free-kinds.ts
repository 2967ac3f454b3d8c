import { KIND } from '../../engine/parse/actions.ts'
import type { ParserState } from '../../engine/parse/parser-state.ts'

/** The right tree of a sentence, by places from 1 on; the root stands behind the last. */
export interface GoldTree {
  readonly heads: Int32Array
  readonly labels: Uint8Array
  readonly children: readonly (readonly number[])[]
}

/**
 * The kinds of actions after which no more of the right arcs is lost than already is (the dynamic oracle of Goldberg
 * and Nivre 2012), as bits, of those that are legal.
 */
export function freeKinds(state: ParserState, gold: GoldTree, legal: number): number {
  if (state.depth === 0) return KIND.shift
  const top = state.stack[state.depth - 1]!
  const topLoses = hasChildBehind(gold, top, state.next)
  const { head, child } = onStack(state, gold)
  let free = 0
  if (legal & KIND.reduce && !topLoses) free |= KIND.reduce
  if (legal & KIND.left) {
    const topHead = gold.heads[top]!
    if (!topLoses && topHead <= state.next) free |= KIND.left
  }
  if (legal & KIND.right) {
    const nextHead = gold.heads[state.next]!
    const isRight = nextHead === top
    if (isRight || (nextHead < state.next && !head && !child)) free |= KIND.right
  }
  if (legal & KIND.shift && !head && !child) free |= KIND.shift
  return free
}

/** Does a word have a child in the buffer at or behind a place? */
function hasChildBehind(gold: GoldTree, head: number, place: number): boolean {
  const children = gold.children[head]!
  const last = children.at(-1)
  return last !== undefined && last >= place
}

/** Is the right head of the next word on the stack, or one of its right children without a head yet? */
function onStack({ stack, depth, next, heads }: ParserState, gold: GoldTree): { head: boolean; child: boolean } {
  let head = false
  let child = false
  for (let i = 0; i < depth; i++) {
    const place = stack[i]!
    if (gold.heads[next] === place) head = true
    if (gold.heads[place] === next && heads[place] === 0) child = true
  }
  return { head, child }
}
