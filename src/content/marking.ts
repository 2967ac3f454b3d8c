import type { startLiveArticle } from './live-article.ts'
import type { startPainter } from './painter.ts'

/** What marks articles and follows them: a file of its own, put into the page while its first article is analyzed. */
export interface Marking {
  readonly startPainter: typeof startPainter
  readonly startLiveArticle: typeof startLiveArticle
}

// In the extension's own world of the page, which its files share and the page's scripts do not see.
const MARKING: unique symbol = Symbol.for('marking')
const world = globalThis as { [MARKING]?: Marking }

/** Takes what was put into the page; undefined if nothing was. It is not left behind: the next reader may be another version. */
export function takeMarking(): Marking | undefined {
  const marking = world[MARKING]
  delete world[MARKING]
  return marking
}

/** Hands it to the reader. */
export const handOverMarking = (marking: Marking): void => {
  world[MARKING] = marking
}
