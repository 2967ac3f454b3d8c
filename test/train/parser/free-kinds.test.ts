import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ACTIONS,
  act,
  isDone,
  KIND,
  KIND_OF,
  leftArc,
  legalKinds,
  REDUCE,
  rightArc,
  SHIFT,
} from '../../../src/engine/parse/actions.ts'
import { DEPENDENCIES } from '../../../src/engine/parse/dependencies.ts'
import { initialState, type ParserState } from '../../../src/engine/parse/parser-state.ts'
import { freeKinds, type GoldTree } from '../../../src/train/parser/free-kinds.ts'
import { childrenOf } from '../../../src/train/parser/reverse-words.ts'
import { rightAction } from '../../../src/train/parser/right-action.ts'
import { projectiveHeads } from '../../engine/parse/random-trees.ts'

const goldOf = (heads: Int32Array): GoldTree => ({
  heads,
  labels: Uint8Array.from(heads, (_, place) => place % DEPENDENCIES.length),
  children: childrenOf(heads),
})

/** A parser before some words of which it sees nothing. */
const stateOf = ({ heads }: GoldTree): ParserState => {
  const size = heads.length + 2
  return initialState({
    length: heads.length - 2,
    lowers: new Int32Array(size),
    tags: new Uint8Array(size),
    classes: new Uint16Array(size),
    marks: new Uint16Array(size),
  })
}

const KINDS = [KIND.shift, KIND.reduce, KIND.left, KIND.right]
const KIND_COUNT = KINDS.length

/** The action of a kind, with the right relation. */
function actionOf(kind: number, state: ParserState, gold: GoldTree): number {
  if (kind === KIND.shift) return SHIFT
  if (kind === KIND.reduce) return REDUCE
  return kind === KIND.left ? leftArc(gold.labels[state.stack[state.depth - 1]!]!) : rightArc(gold.labels[state.next]!)
}

const isOf = (kind: number, kinds: number): boolean => (kind & kinds) !== 0

/** Words that the parser leaves without a head hang on the root. */
const headAt = ({ heads }: ParserState, place: number): number => heads[place] || heads.length - 1

const goldArcs = (state: ParserState, gold: GoldTree): number => {
  let count = 0
  for (let place = 1; place < gold.heads.length - 1; place++) if (headAt(state, place) === gold.heads[place]) count++
  return count
}

const copyOf = (state: ParserState): ParserState => structuredClone(state)

/** The most right arcs that any row of actions ends with. */
function mostArcs(state: ParserState, gold: GoldTree): number {
  if (isDone(state)) return goldArcs(state, gold)
  const legal = legalKinds(state)
  let most = 0
  for (const kind of KINDS) {
    if (!isOf(kind, legal)) continue
    const next = copyOf(state)
    act(next, actionOf(kind, state, gold))
    most = Math.max(most, mostArcs(next, gold))
  }
  return most
}

const dice = fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 })

test('from any state the free kinds are those that lose none of the right arcs in reach', () => {
  fc.assert(
    fc.property(projectiveHeads(4), dice, (heads, rolls) => {
      const gold = goldOf(heads)
      const state = stateOf(gold)
      for (let step = 0; !isDone(state); step++) {
        const legal = KINDS.filter((kind) => isOf(kind, legalKinds(state)))
        const reachable = mostArcs(state, gold)
        const free = freeKinds(state, gold, legalKinds(state))
        for (const kind of legal) {
          const next = copyOf(state)
          act(next, actionOf(kind, state, gold))
          expect([kind, mostArcs(next, gold) === reachable]).toEqual([kind, isOf(kind, free)])
        }
        // Goes wherever the dice say, right or wrong.
        act(state, actionOf(legal[rolls[step % rolls.length]! % legal.length]!, state, gold))
      }
    }),
    { numRuns: 60 },
  )
})

test('the right actions build the right tree', () => {
  fc.assert(
    fc.property(projectiveHeads(15), (heads) => {
      const gold = goldOf(heads)
      const state = stateOf(gold)
      while (!isDone(state)) act(state, rightAction(state, gold))
      const root = heads.length - 1
      for (let place = 1; place < root; place++) {
        expect(headAt(state, place)).toBe(heads[place])
        if (heads[place] !== root) expect(state.labels[place]).toBe(gold.labels[place])
      }
    }),
  )
})

test('each action is of one kind', () => {
  const kinds = Array.from({ length: ACTIONS }, (_, action) => KIND_OF[action]!)
  expect(new Set(kinds).size).toBe(KIND_COUNT)
  expect(kinds.filter((kind) => kind === KIND.left)).toHaveLength(DEPENDENCIES.length)
})
