import { sortedSearch } from '../text/sorted-search.ts'

/** Classes of words that stand in like places, from unlabelled text. */
export interface WordClasses {
  /** The class of the word with a hash; 0 for one of none. */
  of(hash: number): number
}

/** No word has a class. */
export const NO_CLASSES: WordClasses = { of: () => 0 }

/** Opens classes as they are packed: hashes in ascending order and the class of each. */
export function openWordClasses(hashes: Uint32Array, classes: Uint16Array): WordClasses {
  return {
    of(hash) {
      const at = sortedSearch(hashes, (other) => other < hash)
      return hashes[at] === hash ? classes[at]! : 0
    },
  }
}
