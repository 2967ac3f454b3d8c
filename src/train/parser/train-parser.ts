import { ACTIONS, act, isDone } from '../../engine/parse/actions.ts'
import { BUFFER, bufferFeatures } from '../../engine/parse/buffer-features.ts'
import { openParser, type Tree } from '../../engine/parse/parser.ts'
import { initialState, type ParserWords } from '../../engine/parse/parser-state.ts'
import { STACK, stackFeatures } from '../../engine/parse/stack-features.ts'
import { featureIndex } from '../recognizer/feature-index.ts'
import { random } from '../recognizer/random.ts'
import { shuffledOrder } from '../recognizer/shuffled-order.ts'
import type { ParserExample } from './parser-example.ts'
import { type KeptWeight, type Perceptron, perceptron } from './perceptron.ts'
import { rightAction } from './right-action.ts'
import { sentenceLearner } from './sentence-learner.ts'

/** Weights as trained: rows are features, columns actions. */
export interface ParserWeights {
  /** The hash of each row. */
  readonly hashes: Uint32Array
  readonly weights: readonly KeptWeight[]
  /** 1 for each action that was ever right. */
  readonly seen: Uint8Array
}

export interface ParserOptions {
  readonly passes: number
  /** Passes over what is left once the light weights are dropped. */
  readonly prunedPasses: number
  /** Weights that are kept. */
  readonly weights: number
  /** Features seen less often along the right derivations are left out. */
  readonly minCount: number
  /** Each orders the examples in its own way; the means of all weights err less than those of one. */
  readonly seeds: readonly number[]
  readonly log?: (line: string) => void
}

/** Once it is not led any more the parser mostly goes where its own best action leads: it learns to go on from mistakes. */
const EXPLORE = 0.9

/** A greedy parser by an averaged perceptron with a dynamic oracle. The same examples and options give the same weights. */
export function trainParser(examples: readonly ParserExample[], options: ParserOptions): ParserWeights {
  const { index, count, seen } = countFeatures(examples, options.minCount)
  options.log?.(`${count} features`)
  const turns = Float32Array.from(examples, ({ weight = 1 }) => weight)
  const learn = (learned: Perceptron, { passes, led, seed }: Round) => {
    const next = random(seed)
    const learner = sentenceLearner({ index, learned, seen, next })
    for (let pass = 0; pass < passes; pass++) {
      let wrong = 0
      for (const e of shuffledOrder(turns, pass, next)) wrong += learner(examples[e]!, pass < led ? 0 : EXPLORE)
      options.log?.(`seed ${seed}, pass ${pass + 1}: ${wrong} actions learned`)
    }
    return learned.averaged()
  }
  const hashes = index.hashes()
  const whole = meanWeights(
    options.seeds.map((seed) => learn(perceptron(count), { passes: options.passes, led: 1, seed })),
  )
  if (!options.prunedPasses) return { hashes, weights: whole, seen }
  const kept = keepHeaviest(whole, options.weights)
  const again = options.seeds.map((seed) =>
    learn(perceptron(count, kept), { passes: options.prunedPasses, led: 0, seed: seed + AGAIN }),
  )
  return { hashes, weights: meanWeights(again), seen }
}

/** Passes over all examples. */
interface Round {
  readonly passes: number
  /** In the first of them the parser is led along the right way. */
  readonly led: number
  readonly seed: number
}

/** Seeds of the second round are others than those of the first. */
const AGAIN = 1000

function meanWeights(models: readonly (readonly KeptWeight[])[]): readonly KeptWeight[] {
  if (models.length === 1) return models[0]!
  const sums = new Map<number, number>()
  for (const model of models)
    for (const { row, column, weight } of model) {
      const key = row * ACTIONS + column
      sums.set(key, (sums.get(key) ?? 0) + weight / models.length)
    }
  const keys = [...sums.keys()].sort((a, b) => a - b)
  return keys.map((key) => ({ row: Math.floor(key / ACTIONS), column: key % ACTIONS, weight: sums.get(key)! }))
}

/** Numbers the features along the right derivations. */
function countFeatures(examples: readonly ParserExample[], minCount: number) {
  const index = featureIndex()
  const seen = new Uint8Array(ACTIONS)
  const buffer = new Uint32Array(BUFFER.size)
  const stack = new Uint32Array(STACK.size)
  for (const { words, gold } of examples) {
    const state = initialState(words)
    while (!isDone(state)) {
      if (state.depth > 0) {
        bufferFeatures(state, buffer)
        stackFeatures(state, stack)
        for (const hash of buffer) index.count(hash)
        for (const hash of stack) index.count(hash)
      }
      const action = rightAction(state, gold)
      seen[action] = 1
      act(state, action)
    }
  }
  return { index, count: index.close(minCount), seen }
}

/** The heaviest weights, in their order. */
function keepHeaviest(weights: readonly KeptWeight[], count: number): readonly KeptWeight[] {
  if (weights.length <= count) return weights
  const sizes = Float32Array.from(weights, ({ weight }) => Math.abs(weight)).sort()
  const least = sizes[sizes.length - count]!
  return weights.filter(({ weight }) => Math.abs(weight) >= least)
}

/** The trees that trained weights give. */
export function treeBy({
  hashes,
  weights,
  seen,
}: ParserWeights): (words: ParserWords) => Pick<Tree, 'heads' | 'labels'> {
  const rows = new Map(Array.from(hashes, (hash, row) => [hash, row]))
  const table = perceptron(hashes.length, weights)
  return openParser({
    seen,
    weights: {
      addTo: (scores, hash, from) => {
        const row = rows.get(hash)
        if (row !== undefined) table.addTo(scores, row, from)
      },
    },
  })
}
