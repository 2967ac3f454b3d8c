import type { PageReading } from '../article/reading-of.ts'
import { rootOf } from './root-of.ts'
import { type ArticleListeners, watchArticle } from './watch-article.ts'

/** The element that an article is watched in, which may be another after each reading. */
export interface RootWatch {
  /** Undefined before the first reading. */
  root(): Element | undefined
  /** Watches where the article stands now. */
  follow(reading: PageReading): void
}

/** Watches an article wherever it stands until the signal aborts. */
export function watchRoot(listeners: ArticleListeners, signal: AbortSignal): RootWatch {
  let root: Element | undefined
  let watch: AbortController | undefined
  return {
    root: () => root,
    follow(reading) {
      const next = rootOf(reading)
      if (!next || next === root) return
      root = next
      watch?.abort()
      watch = new AbortController()
      watchArticle({ root, trees: innerTreesOf(reading) }, listeners, AbortSignal.any([signal, watch.signal]))
    },
  }
}

/** Open shadow trees and frames that hold text of an article: changes in them are not seen from outside. */
const innerTreesOf = ({ nodes }: PageReading): Set<Node> =>
  new Set(nodes.map((node) => node.getRootNode()).filter((tree) => tree !== document))
