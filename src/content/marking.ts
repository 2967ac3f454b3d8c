import type { startLiveArticle } from './live-article.ts'
import type { startPainter } from './painter.ts'

/** What marks articles and follows them: a file of its own, put into the page while its first article is analyzed. */
export interface Marking {
  readonly startPainter: typeof startPainter
  readonly startLiveArticle: typeof startLiveArticle
}
