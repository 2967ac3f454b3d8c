import type { Article } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { findQuoted } from './find-quoted.ts'
import { segment } from './segment.ts'

/** An article as the other stages read it. */
export const readingOf = (article: Article): Reading => ({
  article,
  sentences: segment(article),
  quoted: article.blocks.flatMap((block) => findQuoted(article.text, block)),
})
