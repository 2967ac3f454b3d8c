// Milliseconds. Pages that build themselves are complete within some seconds; what comes after half a minute is something else.
const FIRST_WAIT = 200
const LONGEST_WAIT = 3_200
const GIVE_UP_AFTER = 30_000

/**
 * Tries to read an article on a page that has none yet: its body arrives late, or another page takes its place. Tries
 * again only after the page has changed, and gives up when it has found none for half a minute.
 */
export function awaitArticle(tryToRead: () => boolean | Promise<boolean>, signal: AbortSignal): void {
  const life = new AbortController()
  const end = AbortSignal.any([signal, life.signal, AbortSignal.timeout(GIVE_UP_AFTER)])
  let wait = FIRST_WAIT
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = async () => {
    const isThere = await tryToRead()
    timer = undefined
    if (isThere) life.abort()
  }
  const later = () => {
    if (timer !== undefined || end.aborted) return
    timer = setTimeout(look, wait)
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }
  const observer = new MutationObserver(later)
  observer.observe(document.documentElement, { subtree: true, childList: true })
  // Frames are looked at when they have loaded: their text comes without a change of the page around them.
  const onLoad = ({ target }: Event) => target instanceof HTMLIFrameElement && later()
  document.addEventListener('load', onLoad, { capture: true, signal: end })
  end.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
}

// With hardly a link when it is loaded, a page is about to build itself.
const FEW_LINKS = 10

/** Whether a page that shows no article yet may show one without being loaded anew. */
export function mayBecomeArticle(page: Document): boolean {
  if (page.getElementsByTagName('a').length <= FEW_LINKS) return true
  return page.querySelector('meta[property="og:type"][content="article"]') !== null
}
