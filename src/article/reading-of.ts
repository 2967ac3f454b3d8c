import type { Article } from '../types.ts'
import type { Segment } from './normalize-text.ts'
import type { PageScan } from './scan-page.ts'
import { articleOf } from './select-article.ts'

/** An article together with where on the page it stands. */
export interface PageReading {
  readonly article: Article
  /** The page's own text nodes that the article was read from. */
  readonly nodes: readonly Text[]
  /** Where in `nodes` each stretch of `article.text` stands, in the text's order; `source` is an index into `nodes`. */
  readonly segments: readonly Segment[]
}

/** The article of a scanned page that these blocks of its outline are, where it stands. */
export function readingOf({ outline, headline, blocks }: PageScan, kept: readonly number[]): PageReading {
  const article = articleOf(outline, kept)
  const drafts = [...(headline ? [headline] : []), ...kept.map((index) => blocks[index]!)]
  const nodes: Text[] = []
  const segments: Segment[] = []
  drafts.forEach((draft, index) => {
    const { start } = article.blocks[index]!
    const places = draft.nodes.map((node) => (node ? nodes.push(node) - 1 : undefined))
    for (const segment of draft.segments) {
      const source = places[segment.source]
      if (source !== undefined) segments.push({ ...segment, start: start + segment.start, source })
    }
  })
  return { article, nodes, segments }
}
