import { DEPENDENCIES } from './dependencies.ts'
import type { ParserState } from './parser-state.ts'

/**
 * The actions of an arc-eager parser (Nivre 2003): shift the next word onto the stack; reduce the stack by a word that
 * has its head; make the next word the head of the stack's top (left), or the top the head of the next word (right),
 * each with a relation.
 */
export const SHIFT = 0
export const REDUCE = 1
const LEFT = 2
const RIGHT = LEFT + DEPENDENCIES.length
export const ACTIONS = RIGHT + DEPENDENCIES.length

/** A set of kinds of actions, as bits. */
export const KIND = { shift: 1, reduce: 2, left: 4, right: 8 } as const

export const leftArc = (dependency: number): number => LEFT + dependency
export const rightArc = (dependency: number): number => RIGHT + dependency

/** The kind of each action. */
export const KIND_OF = Uint8Array.from({ length: ACTIONS }, (_, action) =>
  action === SHIFT ? KIND.shift : action === REDUCE ? KIND.reduce : action < RIGHT ? KIND.left : KIND.right,
)

export const dependencyOfAction = (action: number): number => (action - LEFT) % DEPENDENCIES.length

/** Is the sentence read to its end? What is left on the stack without a head then hangs on the root. */
export const isDone = ({ next, words }: ParserState): boolean => next > words.length

/** The kinds of actions that may come next, as bits. */
export function legalKinds({ depth, stack, heads }: ParserState): number {
  if (depth === 0) return KIND.shift
  return heads[stack[depth - 1]!] === 0 ? KIND.shift | KIND.right | KIND.left : KIND.shift | KIND.right | KIND.reduce
}

/** Does an action; it must be legal. */
export function act(state: ParserState, action: number): void {
  const { stack } = state
  switch (KIND_OF[action]) {
    case KIND.shift:
      stack[state.depth++] = state.next++
      return
    case KIND.reduce:
      state.depth--
      return
    case KIND.left:
      hang(state, stack[--state.depth]!, state.next, dependencyOfAction(action))
      return
    default:
      hang(state, state.next, stack[state.depth - 1]!, dependencyOfAction(action))
      stack[state.depth++] = state.next++
  }
}

const MOST_COUNTED = 3

function hang(state: ParserState, child: number, head: number, dependency: number): void {
  state.heads[child] = head
  state.labels[child] = dependency
  const bit = 1 << (dependency & 31)
  if (child < head) {
    state.leftmost[head] = child
    state.leftLabels[head]! |= bit
    if (state.leftCount[head]! < MOST_COUNTED) state.leftCount[head]!++
  } else {
    state.rightmost[head] = child
    state.rightLabels[head]! |= bit
    if (state.rightCount[head]! < MOST_COUNTED) state.rightCount[head]!++
  }
}
