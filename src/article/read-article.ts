import { atOnce } from '../pieces.ts'
import type { Drop } from './drop.ts'
import { type PageReading, readingOf } from './reading-of.ts'
import { type Known, scanPage } from './scan-page.ts'
import { selectArticle } from './select-article.ts'

/** Reads a page's article, or that of a part of it. The page stays as it is. Undefined if there is no text. */
export function readArticle(
  page: Document,
  known: Known,
  scope: Element = page.body,
): (PageReading & { readonly drops: readonly Drop[] }) | undefined {
  const scan = scope && atOnce(scanPage(page, known, scope))
  if (!scan) return undefined
  const { kept, drops } = selectArticle(scan.outline)
  return kept.length ? { ...readingOf(scan, kept), drops } : undefined
}
