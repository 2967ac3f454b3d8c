import type { LiveArticle } from './live-article.ts'

/** What was found on a page from one address to the next, or until Sidelight is switched off. */
export interface Visit {
  /** Aborts with the visit, or with the annotator. */
  readonly signal: AbortSignal
  readonly articles: LiveArticle[]
  /** Elements that are read as articles of their own. */
  readonly taken: WeakSet<Element>
  end(): void
}

export function openVisit(signal: AbortSignal): Visit {
  const life = new AbortController()
  return {
    signal: AbortSignal.any([signal, life.signal]),
    articles: [],
    taken: new WeakSet(),
    end: () => life.abort(),
  }
}
