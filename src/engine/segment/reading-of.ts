import type { Article } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { findQuoted } from './find-quoted.ts'
import { segment } from './segment.ts'
import type { Segmenting } from './segmenting.ts'

/** An article as the other stages read it. */
export const readingOf = (article: Article, segmenting: Segmenting): Reading => ({
  article,
  sentences: segment(article, segmenting),
  quoted: article.blocks.flatMap((block) => findQuoted(article.text, block, segmenting.quotationMarks)),
})
