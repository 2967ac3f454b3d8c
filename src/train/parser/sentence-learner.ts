import {
  ACTIONS,
  act,
  dependencyOfAction,
  isDone,
  KIND,
  KIND_OF,
  legalKinds,
  SHIFT,
} from '../../engine/parse/actions.ts'
import { BUFFER, bufferFeatures } from '../../engine/parse/buffer-features.ts'
import { initialState, type ParserState } from '../../engine/parse/parser-state.ts'
import { STACK, stackFeatures } from '../../engine/parse/stack-features.ts'
import type { FeatureIndex } from '../recognizer/feature-index.ts'
import { freeKinds, type GoldTree } from './free-kinds.ts'
import type { ParserExample } from './parser-example.ts'
import type { Perceptron } from './perceptron.ts'

/** The right action must win by this much, or it is learned again. */
const MARGIN = 1
const MOST_FEATURES = BUFFER.size + STACK.size

interface Learner {
  readonly index: FeatureIndex
  readonly learned: Perceptron
  readonly seen: Uint8Array
  readonly next: () => number
}

/** Learns a sentence and answers how many of its actions were not sure enough. */
export function sentenceLearner({ index, learned, seen, next }: Learner) {
  const scores = new Float32Array(ACTIONS)
  const ids = new Int32Array(MOST_FEATURES)
  const lookUp = featureLookUp(index, ids)
  return ({ words, gold }: ParserExample, explore: number): number => {
    const state = initialState(words)
    let mistakes = 0
    while (!isDone(state)) {
      if (state.depth === 0) {
        act(state, SHIFT)
        continue
      }
      const n = lookUp(state)
      scores.fill(0)
      for (let i = 0; i < n; i++) learned.addTo(scores, ids[i]!)
      const legal = legalKinds(state)
      const free = freeKinds(state, gold, legal)
      const { best, bestFree, bestOther } = rank(state, gold, { scores, legal, free, seen })
      if (bestOther >= 0 && scores[bestFree]! < scores[bestOther]! + MARGIN) {
        mistakes++
        for (let i = 0; i < n; i++) {
          learned.change(ids[i]!, bestFree, 1)
          learned.change(ids[i]!, bestOther, -1)
        }
      }
      learned.step()
      act(state, explore > 0 && next() < explore ? best : bestFree)
    }
    return mistakes
  }
}

/** Writes the numbers of the known features of a state into `ids`, and answers how many these are. */
function featureLookUp(index: FeatureIndex, ids: Int32Array): (state: ParserState) => number {
  const buffer = new Uint32Array(BUFFER.size)
  const stack = new Uint32Array(STACK.size)
  return (state) => {
    bufferFeatures(state, buffer)
    stackFeatures(state, stack)
    let n = 0
    for (const hashes of [buffer, stack])
      for (let i = 0; i < hashes.length; i++) {
        const id = index.idOf(hashes[i]!)
        if (id >= 0) ids[n++] = id
      }
    return n
  }
}

interface Ranked {
  readonly scores: Float32Array
  readonly legal: number
  readonly free: number
  readonly seen: Uint8Array
}

/** The best action, the best that loses no right arc, and the best that does. A right arc must have its right relation. */
function rank(state: ParserState, gold: GoldTree, { scores, legal, free, seen }: Ranked) {
  const top = state.stack[state.depth - 1]!
  const goldLeft = gold.heads[top] === state.next ? gold.labels[top]! : -1
  const goldRight = gold.heads[state.next] === top ? gold.labels[state.next]! : -1
  let best = -1
  let bestFree = -1
  let bestOther = -1
  for (let action = 0; action < ACTIONS; action++) {
    const kind = KIND_OF[action]!
    if (!seen[action] || !(legal & kind)) continue
    const wanted = kind === KIND.left ? goldLeft : kind === KIND.right ? goldRight : -1
    const isFree = (free & kind) !== 0 && (wanted < 0 || wanted === dependencyOfAction(action))
    if (best < 0 || scores[action]! > scores[best]!) best = action
    if (isFree && (bestFree < 0 || scores[action]! > scores[bestFree]!)) bestFree = action
    if (!isFree && (bestOther < 0 || scores[action]! > scores[bestOther]!)) bestOther = action
  }
  return { best, bestFree: bestFree < 0 ? best : bestFree, bestOther }
}
