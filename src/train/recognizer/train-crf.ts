import { LABELS } from '../../engine/recognize/model/labels.ts'
import type { Examples, TokenLists } from './examples.ts'
import { marginals } from './marginals.ts'
import { random } from './random.ts'
import { shuffledOrder } from './shuffled-order.ts'

/** Weights as trained: LABELS a feature, and LABELS × LABELS transitions. */
export interface Weights {
  readonly features: Float32Array
  readonly transitions: Float32Array
}

export interface TrainingOptions {
  readonly passes: number
  /** Strength of the penalty that leaves most weights at zero. */
  readonly l1: number
  readonly log?: (line: string) => void
}

/** Learning rate of FTRL-proximal, and what damps its first steps. Usual values; the result hardly depends on them. */
const ALPHA = 0.1
const BETA = 1
/** Gradients below this are not worth a visit to all features of the token. */
const NEGLIGIBLE = 0.002
/** A sentence that was learned better than this is left out of every second pass: most have no name and no doubt. */
const LEARNED = 0.01

/** Conditional random field by FTRL-proximal (McMahan et al. 2013), sentence by sentence in a fixed shuffled order. */
export function trainCrf(examples: Examples, featureCount: number, options: TrainingOptions): Weights {
  const learners = { words: createLearner(featureCount, LABELS, options.l1), links: createLearner(LABELS, LABELS, 0) }
  const next = random(1)
  const losses = new Float32Array(examples.weights.length).fill(Infinity)
  for (let pass = 0; pass < options.passes; pass++) {
    const order = shuffledOrder(examples.weights, pass, next).filter((s) => pass % 2 === 0 || losses[s]! > LEARNED)
    let sum = 0
    for (const sentence of order) {
      losses[sentence] = learnSentence({ examples, sentence, lists: readingOf(examples, sentence, pass) }, learners)
      sum += losses[sentence]!
    }
    options.log?.(`pass ${pass + 1}: ${order.length} sentences, loss ${(sum / order.length).toFixed(3)} each`)
  }
  return { features: learners.words.weights(), transitions: learners.links.weights() }
}

/**
 * One model does both readings: every sentence is learned in turn without and with what a first reading made of its
 * words, half of the sentences the one way in a pass, half the other.
 */
const readingOf = (examples: Examples, sentence: number, pass: number): TokenLists[] =>
  examples.evidence && (sentence + pass + (pass >> 1)) % 2 === 0
    ? [examples.tokens, examples.evidence]
    : [examples.tokens]

/** A table of weights that learn each at its own pace. */
interface Learner {
  /** Of each weight itself, the sum that it follows from, and the sum of its squared gradients, row by row. */
  readonly state: Float32Array
  readonly columns: number
  readonly l1: number
  weights(): Float32Array
}

function createLearner(rows: number, columns: number, l1: number): Learner {
  const state = new Float32Array(3 * rows * columns)
  return {
    state,
    columns,
    l1,
    weights: () =>
      Float32Array.from({ length: rows * columns }, (_, i) => {
        const row = Math.floor(i / columns)
        return state[3 * row * columns + (i % columns)]!
      }),
  }
}

/** One step of FTRL-proximal on the weight at a row and column. */
function step({ state, columns, l1 }: Learner, row: number, column: number, gradient: number): void {
  const at = 3 * row * columns + column
  const before = state[at + 2 * columns]!
  const after = before + gradient * gradient
  const root = Math.sqrt(after)
  const sum = state[at + columns]! + gradient - ((root - Math.sqrt(before)) / ALPHA) * state[at]!
  state[at + columns] = sum
  state[at + 2 * columns] = after
  const over = Math.abs(sum) - l1
  state[at] = over <= 0 ? 0 : (-Math.sign(sum) * over * ALPHA) / (BETA + root)
}

interface Learners {
  readonly words: Learner
  readonly links: Learner
}

interface Lesson {
  readonly examples: Examples
  readonly sentence: number
  readonly lists: readonly TokenLists[]
}

/** One step; returns the sentence's loss before it. */
function learnSentence({ examples, sentence, lists }: Lesson, { words, links }: Learners): number {
  const first = examples.sentences[sentence]!
  const last = examples.sentences[sentence + 1]!
  const scores = new Float64Array((last - first) * LABELS)
  for (const list of lists) addScores(scores, { list, first }, words)
  const free = marginals(scores, links.state)
  const bound = marginals(scores, links.state, examples.masks.subarray(first, last))
  const gradient = free.labels.map((expected, i) => expected - bound.labels[i]!)
  for (const list of lists) learnFeatures(gradient, { list, first }, words)
  for (let i = 0; i < LABELS * LABELS; i++) {
    const slope = free.links[i]! - bound.links[i]!
    if (Math.abs(slope) > NEGLIGIBLE) step(links, Math.floor(i / LABELS), i % LABELS, slope)
  }
  return free.logSum - bound.logSum
}

/** The features of a sentence's tokens, the first of which has the number `first`. */
interface SentenceLists {
  readonly list: TokenLists
  readonly first: number
}

function addScores(scores: Float64Array, { list, first }: SentenceLists, { state }: Learner): void {
  const { starts, features } = list
  for (let to = 0; to < scores.length; to += LABELS) {
    const token = first + to / LABELS
    const end = starts[token + 1]!
    for (let f = starts[token]!; f < end; f++) {
      const from = features[f]! * 3 * LABELS
      for (let label = 0; label < LABELS; label++) scores[to + label]! += state[from + label]!
    }
  }
}

function learnFeatures(gradient: Float64Array, { list, first }: SentenceLists, words: Learner): void {
  const { starts, features } = list
  for (let i = 0; i < gradient.length; i++) {
    const slope = gradient[i]!
    if (slope > -NEGLIGIBLE && slope < NEGLIGIBLE) continue
    const token = first + Math.floor(i / LABELS)
    const end = starts[token + 1]!
    for (let f = starts[token]!; f < end; f++) step(words, features[f]!, i % LABELS, slope)
  }
}
