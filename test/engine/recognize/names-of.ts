import { recognize } from '../../../src/engine/recognize/recognize.ts'
import type { Resources } from '../../../src/engine/resources.ts'
import { segment } from '../../../src/engine/segment/segment.ts'
import type { Article } from '../../../src/types.ts'

/** An article of paragraphs parted by blank lines. */
export function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/\S(?:.|\n(?!\n))*/gu)].map((match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].length,
  }))
  return { url: 'about:test', headline: '', language: 'en', text, blocks }
}

/** The names found in a text, as "Boris Johnson/person". */
export function namesOf(text: string, resources: Resources): string[] {
  const article = articleOf(text)
  return recognize({ article, sentences: segment(article) }, resources).map(
    ({ start, end, type }) => `${text.slice(start, end)}/${type}`,
  )
}
