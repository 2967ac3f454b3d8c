import type { SparseWeights } from '../sparse-weights.ts'
import { bestTags } from './best-tags.ts'
import { CONTEXT, contextFeatures, settingOf } from './context-features.ts'
import { TAGS } from './tags.ts'
import { NO_CLASSES, type WordClasses } from './word-classes.ts'
import { type WordForm, wordForm } from './word-form.ts'

const COLUMNS = TAGS.length
/** Some four megabytes of forms. A table that is full starts anew. */
const MOST_FORMS = 12_000
/** Under the best tag of a word by its neighbours, others further off than this never win as a chain. */
const WIDTH = 180

/** Words of a sentence as the tagger knows them, and their tags. */
export interface TaggedWords {
  readonly forms: readonly WordForm[]
  /** Numbers of `TAGS`. */
  readonly tags: Uint8Array
}

/** Tags the words of one sentence. */
export type Tagger = (words: readonly string[]) => TaggedWords

export interface TaggerModel {
  readonly weights: SparseWeights
  /** A row of `TAGS.length` for each tag before, the last for a sentence's begin. */
  readonly transitions: Int8Array
  readonly classes: WordClasses
}

/** A tagger by trained weights. It keeps what it knows of words from one sentence to the next. */
export function openTagger({ weights, transitions, classes }: TaggerModel): Tagger {
  const known = new Map<string, Known>()
  const hashes = new Uint32Array(CONTEXT.size)
  const knownOf = (word: string): Known => {
    const kept = known.get(word)
    if (kept) return kept
    if (known.size >= MOST_FORMS) known.clear()
    const form = wordForm(word, classes)
    const sums = new Float32Array(COLUMNS)
    for (const hash of form.own) weights.addTo(sums, hash, 0)
    const made = { form, sums }
    known.set(word, made)
    return made
  }
  return (words) => {
    const rows = words.map(knownOf)
    const forms = rows.map(({ form }) => form)
    const setting = settingOf(forms)
    const scores = new Float32Array(words.length * COLUMNS)
    rows.forEach(({ sums }, at) => {
      const from = at * COLUMNS
      scores.set(sums, from)
      contextFeatures({ forms, at, setting, edge: EDGE_FORM }, hashes)
      for (let i = 0; i < CONTEXT.size; i++) weights.addTo(scores, hashes[i]!, from)
    })
    return { forms, tags: bestTags(scores, transitions, WIDTH) }
  }
}

/** What stands before the first word and behind the last. */
export const EDGE_FORM = wordForm('', NO_CLASSES)

/** What is known of a word: what it looks like, and what that alone says of its tag. */
interface Known {
  readonly form: WordForm
  readonly sums: Float32Array
}
