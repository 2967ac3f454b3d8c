import type { SparseWeights } from '../sparse-weights.ts'
import { TAG } from '../tag/tags.ts'
import { ACTIONS, act, isDone, KIND, KIND_OF, legalKinds, SHIFT } from './actions.ts'
import { BUFFER, bufferFeatures } from './buffer-features.ts'
import { DEP } from './dependencies.ts'
import { initialState, type ParserState, type ParserWords } from './parser-state.ts'
import { STACK, stackFeatures } from './stack-features.ts'

export interface ParserModel {
  readonly weights: SparseWeights
  /** 1 for each action that was ever right in training. */
  readonly seen: Uint8Array
}

/** The tree of a sentence by places from 1 on; the root stands behind the last. */
export interface Tree {
  readonly heads: Int32Array
  readonly labels: Uint8Array
  /** By how much the action that made each arc won over the next best, at most 255; 0 where none did. */
  readonly margins: Uint8Array
}

/** Parses one sentence. */
export type Parser = (words: ParserWords) => Tree

const MOST_MARGIN = 255
const ALL_KINDS = KIND.shift | KIND.reduce | KIND.left | KIND.right

/** A greedy parser by trained weights: two actions a word, each weighed once, so linear in the sentence. */
export function openParser({ weights, seen }: ParserModel): Parser {
  const buffer = new Uint32Array(BUFFER.size)
  const stack = new Uint32Array(STACK.size)
  const bufferScores = new Float32Array(ACTIONS)
  const scores = new Float32Array(ACTIONS)
  const legalOf = legalActions(seen)
  return (words) => {
    const state = initialState(words)
    const margins = new Uint8Array(words.length + 2)
    let weighed = 0
    while (!isDone(state)) {
      if (state.depth === 0) {
        act(state, SHIFT)
        continue
      }
      if (weighed !== state.next) {
        weighed = state.next
        bufferFeatures(state, buffer)
        bufferScores.fill(0)
        for (let i = 0; i < BUFFER.size; i++) weights.addTo(bufferScores, buffer[i]!, 0)
      }
      stackFeatures(state, stack)
      scores.set(bufferScores)
      for (let i = 0; i < STACK.size; i++) weights.addTo(scores, stack[i]!, 0)
      const { best, margin } = bestAction(scores, legalOf[legalKinds(state)]!)
      if (KIND_OF[best] === KIND.left) margins[state.stack[state.depth - 1]!] = margin
      else if (KIND_OF[best] === KIND.right) margins[state.next] = margin
      act(state, best)
    }
    hangTheRest(state)
    return { heads: state.heads, labels: state.labels, margins }
  }
}

/** For each set of legal kinds, as bits, its actions that were ever right. */
const legalActions = (seen: Uint8Array): Uint8Array[] =>
  Array.from({ length: ALL_KINDS + 1 }, (_, kinds) =>
    Uint8Array.from({ length: ACTIONS }, (__, action) => action).filter(
      (action) => seen[action] && kinds & KIND_OF[action]!,
    ),
  )

/** The action of the highest score, and by how much it wins. */
function bestAction(scores: Float32Array, actions: Uint8Array): { readonly best: number; readonly margin: number } {
  let best = actions[0]!
  let most = scores[best]!
  let second = Number.NEGATIVE_INFINITY
  for (let i = 1; i < actions.length; i++) {
    const score = scores[actions[i]!]!
    if (score > most) {
      second = most
      most = score
      best = actions[i]!
    } else if (score > second) second = score
  }
  return { best, margin: Math.min(MOST_MARGIN, most - second) }
}

/** Of the words left without a head the first verb is the root's, and the others stand beside it. */
function hangTheRest({ words, heads, labels }: ParserState): void {
  let first = 0
  for (let place = 1; place <= words.length; place++) {
    if (heads[place] !== 0) continue
    if (first === 0 || (!isVerb(words.tags[first]!) && isVerb(words.tags[place]!))) first = place
  }
  for (let place = 1; place <= words.length; place++) {
    if (heads[place] !== 0) continue
    heads[place] = place === first ? words.length + 1 : first
    labels[place] = place === first ? DEP.root : DEP.parataxis
  }
}

const isVerb = (tag: number): boolean => tag <= TAG['AUX.modal']
