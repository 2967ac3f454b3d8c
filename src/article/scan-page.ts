import type { Pieces } from '../pieces.ts'
import type { PageOutline } from '../types.ts'
import { type LiveDraft, UNDECLARED } from './compose-article.ts'
import { findHeadline } from './find-headline.ts'
import { outlinePage } from './outline-page.ts'
import { own } from './own.ts'
import { leftOutOn } from './quirks.ts'
import { type PageMetadata, readMetadata } from './read-metadata.ts'
import { type PageBlock, scanBlocks } from './scan-blocks.ts'

/** What the caller knows better than the page. */
export interface Known {
  readonly url: string
  readonly language?: string
  readonly datePublished?: string
}

/** All that is read of a page, or of a part of it, and where it stands. */
export interface PageScan {
  readonly outline: PageOutline
  /** The blocks of the outline on the page. */
  readonly blocks: readonly PageBlock[]
  /** The headline of the outline on the page; without nodes if the page only names it. */
  readonly headline?: LiveDraft
}

/** Scans a page, with pauses. Undefined if it has no text, or is too large to be read without the reader noticing. */
export function* scanPage(page: Document, known: Known, scope: Element): Pieces<PageScan | undefined> {
  const blocks = yield* scanBlocks(scope, leftOutOn(known.url))
  if (!blocks?.length) return undefined
  yield
  const { headlines, byline, siteName, datePublished, language } = metadataOf(scope, readMetadata(page, known.url))
  const headline = findHeadline(scope, headlines)
  yield
  const outline = outlinePage(scope, blocks, {
    headline: headline?.text ?? '',
    ...(byline !== undefined && { byline }),
    ...(siteName !== undefined && { siteName }),
    ...(datePublished !== undefined && { datePublished }),
    language: language ?? UNDECLARED,
    ...known,
  })
  return { outline, blocks, ...(headline && { headline }) }
}

/** What a page says of its article goes for a part of it only if the part has the article's headline. */
function metadataOf(scope: Element, metadata: PageMetadata): PageMetadata {
  const { headlines, siteName, language } = metadata
  if (own.nodeName(scope) === 'BODY' || findHeadline(scope, headlines)?.nodes.length) return metadata
  return { headlines: [], ...(siteName !== undefined && { siteName }), ...(language !== undefined && { language }) }
}
