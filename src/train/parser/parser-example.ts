import type { ParserWords } from '../../engine/parse/parser-state.ts'
import { parserWords } from '../../engine/parse/parser-words.ts'
import { type NameUnit, type Unit, unitsOf } from '../../engine/parse/unit.ts'
import type { WordForm } from '../../engine/tag/word-form.ts'
import type { GoldTree } from './free-kinds.ts'
import type { TreebankSentence } from './read-treebank.ts'
import { unitTree } from './unit-tree.ts'

/** A sentence as the parser sees it in use, and its right tree. */
export interface ParserExample {
  readonly words: ParserWords
  readonly gold: GoldTree
  /** How often it is read in a pass; a fraction takes turns. */
  readonly weight?: number
}

/** What the stages before the parser make of a sentence. */
export interface Prepared {
  readonly tags: Uint8Array
  readonly names: readonly NameUnit[]
}

/** A sentence of a treebank as the parser sees it in use, with its right tree over the same units. */
export function parserExample(
  sentence: TreebankSentence,
  { tags, names }: Prepared,
  formOf: (word: string) => WordForm,
): ParserExample & { readonly units: readonly Unit[] } {
  const units = unitsOf(sentence.tokens.length, names)
  const forms = sentence.tokens.map(({ text }) => formOf(text))
  return { units, words: parserWords(units, { forms, tags }), gold: unitTree(sentence, units) }
}
