import type { PageOutline } from '../types.ts'

/**
 * Characters of one article that are read, about 25,000 words. So many take seconds at most, whatever stands there, and the
 * background has other tabs to read for.
 */
export const MOST_READ = 150_000

/** Of an article's blocks, given by their indexes, the first: as many as are read. */
export function firstBlocks({ blocks }: PageOutline, article: readonly number[]): number[] {
  let length = 0
  const behind = article.findIndex((index) => {
    length += blocks[index]!.text.length
    return length > MOST_READ
  })
  return article.slice(0, behind < 0 ? undefined : behind)
}
