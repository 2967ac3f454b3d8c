import type { PageState } from '../messages.ts'
import type { LiveArticle } from './live-article.ts'
import type { PageStatus } from './page-status.ts'

interface Known {
  readonly hostname: string
  readonly pausedUntil: number
  /** The article that the reader looks at. */
  readonly article: Pick<LiveArticle, 'found'> | undefined
}

/** What popup and panel are told of a page. */
export function tellState(status: PageStatus, { hostname, pausedUntil, article }: Known): PageState {
  if (status === 'silent' || status === 'working') return { state: status, hostname }
  if (status === 'off') return { state: status, hostname, pausedUntil }
  if (status !== 'ready' || !article) return { state: 'fault', hostname, fault: status === 'ready' ? 'engine' : status }
  const { analysis, damaged, partial } = article.found
  return { state: status, hostname, analysis, damaged, partial }
}
