import type { Article } from '../../src/types.ts'

/** An article of paragraphs parted by blank lines. */
export function articleOf(text: string, more: Partial<Article> = {}): Article {
  const blocks = [...text.matchAll(/\S(?:.|\n(?!\n))*/gu)].map((match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].length,
  }))
  return { url: 'about:test', headline: '', language: 'en', text, blocks, ...more }
}
