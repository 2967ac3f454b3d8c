import { CONTEXT, contextFeatures, settingOf } from '../../engine/tag/context-features.ts'
import { EDGE_FORM } from '../../engine/tag/tagger.ts'
import { TAGS } from '../../engine/tag/tags.ts'
import type { WordClasses } from '../../engine/tag/word-classes.ts'
import { type WordForm, wordForm } from '../../engine/tag/word-form.ts'
import { featureIndex } from '../recognizer/feature-index.ts'
import { random } from '../recognizer/random.ts'
import { shuffle } from '../recognizer/shuffled-order.ts'
import { bestChain } from './best-chain.ts'
import { type ChainLearner, chainLearner } from './chain-learner.ts'
import { type KeptWeight, type Perceptron, perceptron } from './perceptron.ts'

/** Words with their tags, as the tagger learns them. */
export interface TaggedSentence {
  readonly words: readonly string[]
  readonly tags: Uint8Array
}

/** Weights as trained: rows are features, columns tags. */
export interface TaggerWeights {
  /** The hash of each row. */
  readonly hashes: Uint32Array
  readonly weights: readonly KeptWeight[]
  /** A row of `TAGS.length` for each tag before, the last for a sentence's begin. */
  readonly transitions: Float32Array
}

export interface TaggerOptions {
  readonly classes: WordClasses
  readonly passes: number
  /** Features seen less often are left out. */
  readonly minCount: number
}

const COLUMNS = TAGS.length
/** Transitions from the tag before the first word. */
const START = COLUMNS
/** A tag must win by this much, or it is learned again. */
const MARGIN = 1

/** A tagger of sentences: chains of tags by an averaged structured perceptron, in a fixed shuffled order. */
export function trainTagger(sentences: readonly TaggedSentence[], options: TaggerOptions): TaggerWeights {
  const forms = formsOf(options.classes)
  const index = featureIndex()
  const hashed = sentences.map(({ words }) => hashFeatures(words.map(forms)))
  for (const rows of hashed) for (const row of rows) for (const hash of row) index.count(hash)
  const count = index.close(options.minCount)
  const rows = hashed.map((of) => of.map((row) => Int32Array.from(row, index.idOf).filter((id) => id >= 0)))
  const learned = perceptron(count)
  const links = chainLearner()
  const order = sentences.map((_, i) => i)
  const next = random(1)
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(order, next)
    for (const s of order) learn(rows[s]!, sentences[s]!.tags, { learned, links })
  }
  return { hashes: index.hashes(), weights: learned.averaged(), transitions: links.averaged() }
}

/** The form of a word, made once. */
export function formsOf(classes: WordClasses): (word: string) => WordForm {
  const known = new Map<string, WordForm>()
  return (word) => {
    let form = known.get(word)
    if (!form) {
      form = wordForm(word, classes)
      known.set(word, form)
    }
    return form
  }
}

function hashFeatures(forms: readonly WordForm[]): Uint32Array[] {
  const setting = settingOf(forms)
  return forms.map((form, at) => {
    const out = new Uint32Array(CONTEXT.size + form.own.length)
    contextFeatures({ forms, at, setting, edge: EDGE_FORM }, out)
    out.set(form.own, CONTEXT.size)
    return out
  })
}

interface Learners {
  readonly learned: Perceptron
  readonly links: ChainLearner
}

function learn(rows: readonly Int32Array[], gold: Uint8Array, { learned, links }: Learners): void {
  const scores = new Float32Array(rows.length * COLUMNS)
  rows.forEach((row, at) => {
    for (const id of row) learned.addTo(scores, id, at * COLUMNS)
    // What is right must win by a margin: it starts with a handicap.
    scores[at * COLUMNS + gold[at]!]! -= MARGIN
  })
  const said = bestChain(scores, rows.length, links.weights)
  for (let at = 0; at < rows.length; at++) {
    const before = at === 0 ? START : gold[at - 1]!
    const saidBefore = at === 0 ? START : said[at - 1]!
    if (said[at] !== gold[at] || saidBefore !== before) {
      links.change(before, gold[at]!, 1)
      links.change(saidBefore, said[at]!, -1)
    }
    if (said[at] === gold[at]) continue
    for (const id of rows[at]!) {
      learned.change(id, gold[at]!, 1)
      learned.change(id, said[at]!, -1)
    }
  }
  learned.step()
  links.step()
}

/** The tags that trained weights give. */
export function tagBy(trained: TaggerWeights, classes: WordClasses): (words: readonly string[]) => Uint8Array {
  const forms = formsOf(classes)
  const rows = new Map(Array.from(trained.hashes, (hash, row) => [hash, row]))
  const weights = perceptron(trained.hashes.length, trained.weights)
  return (words) => {
    const scores = new Float32Array(words.length * COLUMNS)
    hashFeatures(words.map(forms)).forEach((hashes, at) => {
      for (const hash of hashes) {
        const row = rows.get(hash)
        if (row !== undefined) weights.addTo(scores, row, at * COLUMNS)
      }
    })
    return words.length ? bestChain(scores, words.length, trained.transitions) : new Uint8Array(0)
  }
}
