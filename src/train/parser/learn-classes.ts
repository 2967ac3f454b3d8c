import { plainForm } from '../../engine/tag/word-form.ts'
import { finishHash, HASH_SEED, hashRange } from '../../engine/text/hash-text.ts'
import { groupRows } from './group-rows.ts'
import { informationMatrix } from './information-matrix.ts'
import { largestDirections } from './largest-directions.ts'

/** Words by the hash of their plain form, and the class of each, from 1 on. */
export interface LearnedClasses {
  readonly hashes: Uint32Array
  readonly classes: Uint16Array
}

export interface ClassOptions {
  /** How many classes. */
  readonly classes: number
  /** Words seen less often are of none. */
  readonly minCount: number
}

/**
 * Classes of words that stand in like places: counts of neighbours as positive pointwise mutual information, its
 * largest directions, and groups of like rows there (k-means by cosine).
 * @param sentences tokens of running text
 */
export function learnClasses(sentences: Iterable<readonly string[]>, options: ClassOptions): LearnedClasses {
  const rows = [...sentences].map((words) => words.map(plainForm))
  const vocabulary = commonWords(rows, options.minCount)
  const matrix = informationMatrix(rows, vocabulary)
  const vectors = largestDirections(matrix)
  const classes = groupRows(vectors, matrix.rows, options.classes)
  const entries = [...vocabulary.keys()].map((word, row) => ({
    hash: finishHash(hashRange(word, [0, word.length], HASH_SEED)),
    group: classes[row]! + 1,
  }))
  entries.sort((a, b) => a.hash - b.hash)
  return {
    hashes: Uint32Array.from(entries, ({ hash }) => hash),
    classes: Uint16Array.from(entries, ({ group }) => group),
  }
}

/** Words seen often enough, the commonest first, with their numbers. */
function commonWords(rows: readonly (readonly string[])[], minCount: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) for (const word of row) counts.set(word, (counts.get(word) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= minCount)
  common.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
  return new Map(common.map(([word], i) => [word, i]))
}
