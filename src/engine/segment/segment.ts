import type { Article, Sentence } from '../../types.ts'
import type { Segmenting } from './segmenting.ts'
import { splitSentences } from './split-sentences.ts'
import { tokenize } from './tokenize.ts'

/**
 * The sentences of an article with their tokens, in order. A sentence never crosses a block; white space
 * belongs to none.
 */
export function segment(article: Pick<Article, 'text' | 'blocks'>, segmenting: Segmenting): Sentence[] {
  return article.blocks.flatMap((block, index) => {
    const tokens = tokenize(article.text, block, segmenting)
    return splitSentences(article.text, tokens, segmenting).map(({ first, last }) => ({
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
      block: index,
      tokens: tokens.slice(first, last),
    }))
  })
}
