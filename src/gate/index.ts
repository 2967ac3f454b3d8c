import { isArticle } from '../article/is-article.ts'
import { isAnnotatorHere, tellOfArticle } from '../hand-offs.ts'
import { askForAnnotator } from './ask-for-annotator.ts'
import { awaitArticle, mayBecomeArticle } from './await-article.ts'
import { watchNavigation } from './watch-navigation.ts'

/**
 * The content script of every page: looks whether an article stands there, and has the annotator (`content/`) put into the
 * page where one does. Most pages pay for nothing but this, so it touches as little of the
 * browser's API as it can: each first use costs time.
 */
function start(): void {
  let wait: AbortController | undefined
  /** Whether there is nothing left to look for. */
  const look = (): boolean => {
    if (isAnnotatorHere()) return true
    if (!isArticle(document)) return false
    tellOfArticle()
    void askForAnnotator()
    return true
  }
  const lookOut = () => {
    wait?.abort()
    wait = new AbortController()
    awaitArticle(look, wait.signal)
  }
  if (!look() && mayBecomeArticle(document)) lookOut()
  watchNavigation(() => look() || lookOut())
}

// Waits until a page that was loaded ahead is shown, which may never be. Compared with `true`: in browsers that do not know
// of that, an element of the page may go by the name.
if ((document as Document & { readonly prerendering?: boolean }).prerendering === true)
  document.addEventListener('prerenderingchange', start, { once: true })
else start()
