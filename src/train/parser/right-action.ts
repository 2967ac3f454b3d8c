import { KIND, leftArc, legalKinds, REDUCE, rightArc, SHIFT } from '../../engine/parse/actions.ts'
import type { ParserState } from '../../engine/parse/parser-state.ts'
import { freeKinds, type GoldTree } from './free-kinds.ts'

/** The first right action: arcs before shifting, reducing where no arc is. */
export function rightAction(state: ParserState, gold: GoldTree): number {
  const free = freeKinds(state, gold, legalKinds(state))
  const top = state.depth ? state.stack[state.depth - 1]! : 0
  if (free & KIND.left && gold.heads[top] === state.next) return leftArc(gold.labels[top]!)
  if (free & KIND.right && gold.heads[state.next] === top) return rightArc(gold.labels[state.next]!)
  if (free & KIND.reduce) return REDUCE
  return SHIFT
}
