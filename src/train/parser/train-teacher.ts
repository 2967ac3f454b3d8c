import type { ParserWords } from '../../engine/parse/parser-state.ts'
import type { GoldTree } from './free-kinds.ts'
import type { ParserExample } from './parser-example.ts'
import { reverseTree, reverseWords } from './reverse-words.ts'
import { type ParserOptions, trainParser, treeBy } from './train-parser.ts'
import { voteTree } from './vote-tree.ts'

export interface TeacherOptions extends Omit<ParserOptions, 'seeds' | 'prunedPasses' | 'weights'> {
  /** How many parsers read forwards, and how many backwards. */
  readonly each: number
}

/** The tree that several parsers agree on best, and how far they do (0 to 1). */
export type Teacher = (words: ParserWords) => GoldTree & { readonly agreement: number }

/**
 * Parsers that read from the begin and from the end, each with an order of its own: their votes err less than one does,
 * and one that learns from their trees of unlabelled text becomes better than one that learns from treebanks alone.
 */
export function trainTeacher(examples: readonly ParserExample[], { each, ...options }: TeacherOptions): Teacher {
  const backwards = examples.map(({ words, gold, ...rest }) => ({
    ...rest,
    words: reverseWords(words),
    gold: reverseTree(gold),
  }))
  const voters = Array.from({ length: each }, (_, i) => {
    const train = (read: readonly ParserExample[]) =>
      treeBy(trainParser(read, { ...options, seeds: [i + 1], prunedPasses: 0, weights: Number.POSITIVE_INFINITY }))
    return { forward: train(examples), backward: train(backwards) }
  })
  return (words) => {
    const reversed = reverseWords(words)
    return voteTree(voters.flatMap(({ forward, backward }) => [forward(words), reverseTree(backward(reversed))]))
  }
}
