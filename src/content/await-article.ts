import { isArticle } from '../article/is-article.ts'

// Pages that build themselves are complete within some seconds; who waits longer waits for something else.
const FIRST_WAIT = 200
const LONGEST_WAIT = 3_200
const GIVE_UP_AFTER = 30_000

/**
 * Calls back once if a page that is no article becomes one: its body arrives late, or another page takes its place. Looks
 * again only after the page has changed, and gives up when it has not become one for half a minute.
 */
export function awaitArticle(onArticle: () => void, signal: AbortSignal): void {
  const life = new AbortController()
  const end = AbortSignal.any([signal, life.signal, AbortSignal.timeout(GIVE_UP_AFTER)])
  let wait = FIRST_WAIT
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = () => {
    timer = undefined
    if (!isArticle(document)) return
    life.abort()
    if (!signal.aborted) onArticle()
  }
  const observer = new MutationObserver(() => {
    if (timer !== undefined) return
    timer = setTimeout(look, wait)
    wait = Math.min(wait * 2, LONGEST_WAIT)
  })
  observer.observe(document.documentElement, { subtree: true, childList: true })
  end.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
}

// A page that shows hardly anything when it is loaded is about to build itself.
const HARDLY_ANYTHING = 300

/** Whether a page that is no article yet may become one without being loaded anew. */
export const mayBecomeArticle = (page: Document): boolean =>
  page.querySelector('meta[property="og:type"][content="article"]') !== null || isNearlyEmpty(page.body)

function isNearlyEmpty(body: Element | null): boolean {
  let length = 0
  for (const element of body?.querySelectorAll('p, h1, h2, a, li, td') ?? []) {
    length += element.textContent?.length ?? 0
    if (length > HARDLY_ANYTHING) return false
  }
  return true
}
