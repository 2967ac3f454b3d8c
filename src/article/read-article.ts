import type { Article } from '../types.ts'
import { composeArticle, type LiveDraft, UNDECLARED } from './compose-article.ts'
import type { Drop } from './drop.ts'
import { dropFurniture } from './drop-furniture.ts'
import { findHeadline } from './find-headline.ts'
import { atOnce, type Pieces } from './in-pieces.ts'
import type { Segment } from './normalize-text.ts'
import { type PageMetadata, readMetadata } from './read-metadata.ts'
import { scanBlocks } from './scan-blocks.ts'
import { selectBody } from './select-body.ts'

/** An article together with where on the page it stands. */
export interface PageReading {
  readonly article: Article
  /** The page's own text nodes that the article was read from. */
  readonly nodes: readonly Text[]
  /** Where in `nodes` each stretch of `article.text` stands, in the text's order; `source` is an index into `nodes`. */
  readonly segments: readonly Segment[]
  readonly drops: readonly Drop[]
}

/** What the caller knows better than the page. */
export interface Known {
  readonly url: string
  readonly language?: string
  readonly datePublished?: string
}

/** Reads a page's article, or that of a part of it. The page stays as it is. Undefined if there is no text. */
export const readArticle = (page: Document, known: Known, scope: Element = page.body): PageReading | undefined =>
  atOnce(readPieces(page, known, scope))

/** As `readArticle`, with pauses. */
export function* readPieces(page: Document, known: Known, scope: Element): Pieces<PageReading | undefined> {
  const blocks = scope && (yield* scanBlocks(scope))
  yield
  const body = blocks && selectBody(scope, blocks)
  if (!body) return undefined
  yield
  const metadata = metadataOf(scope, readMetadata(page, known.url))
  const headline = findHeadline(scope, metadata.headlines)
  yield
  const { kept, drops } = dropFurniture(body.blocks, metadata)
  yield
  const own = kept.filter(({ text }) => text !== headline?.text)
  if (!own.length) return undefined

  const drafts = [...(headline ? [headline] : []), ...own]
  const { byline, siteName, datePublished } = metadata
  const article = composeArticle(
    {
      headline: headline?.text ?? '',
      ...(byline !== undefined && { byline }),
      ...(siteName !== undefined && { siteName }),
      ...(datePublished !== undefined && { datePublished }),
      language: metadata.language ?? UNDECLARED,
      ...known,
    },
    drafts,
  )
  return { article, drops: [...body.drops, ...drops], ...locate(article, drafts) }
}

/** What a page says of its article goes for a part of it only if the part has the article's headline. */
function metadataOf(scope: Element, metadata: PageMetadata): PageMetadata {
  const { headlines, siteName, language } = metadata
  if (scope.nodeName === 'BODY' || findHeadline(scope, headlines)?.nodes.length) return metadata
  return { headlines: [], ...(siteName !== undefined && { siteName }), ...(language !== undefined && { language }) }
}

/** The segments of all blocks, moved from their drafts' offsets to the article's. */
function locate(article: Article, drafts: readonly LiveDraft[]): Pick<PageReading, 'nodes' | 'segments'> {
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
  return { nodes, segments }
}
