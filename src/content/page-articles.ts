import { isArticle } from '../article/is-article.ts'
import { own } from '../article/own.ts'
import { awaitArticle } from '../gate/await-article.ts'
import { isArticleTold, takeMarking } from '../hand-offs.ts'
import { atOnce } from '../pieces.ts'
import { defaults, isOff, type Settings } from '../settings.ts'
import { askAnalysis } from './ask-analysis.ts'
import type { LiveArticle } from './live-article.ts'
import { loadCards } from './load-cards.ts'
import type { Marking } from './marking.ts'
import type { PageSettings } from './page-settings.ts'
import type { PageEvent } from './page-status.ts'
import type { Painter } from './painter.ts'
import { type Part, type ReadArticle, readPart, scanPart } from './read-part.ts'
import { openVisit, type Visit } from './visit.ts'
import { watchWhileRead } from './watch-while-read.ts'

/** The articles of a page: found, marked, and taken away again. */
export interface PageArticles {
  all(): readonly LiveArticle[]
  /** The one in the middle of the window, or else the first. */
  current(): LiveArticle | undefined
  /** Looks for an article, and waits for one that comes late. */
  look(): Promise<void>
  /** Reads a part of the page. False if no article is there. */
  read(part: Part): Promise<boolean>
  /** Takes all of them off the page, and forgets what is being read. */
  leave(): void
  restyle(style: Settings['markStyle']): void
}

interface Parts {
  readonly settings: PageSettings
  readonly send: (event: PageEvent) => void
}

/**
 * Finds and marks the articles of a page until the signal aborts, and sends what becomes of them. Its length is that
 * reading, showing and appending call each other in a circle, and share the visit.
 */
export function pageArticles({ settings, send }: Parts, signal: AbortSignal): PageArticles {
  let visit = openVisit(signal)
  let marking: Marking | undefined
  let painter: Painter | undefined
  const marks = { now: () => marking, take: () => (marking ??= takeMarking()) }

  const read = async (part: Part): Promise<boolean> => {
    const mine = visit
    // The defaults where settings cannot be read: a storage that fails is no reason not to mark.
    const wanted = await settings.ask().catch(defaults)
    if (mine.signal.aborted) return true
    if (isOff(wanted, location.hostname, Date.now())) {
      send('off')
      return true
    }
    const watch = watchWhileRead(part.scope)
    try {
      const options = { signal: mine.signal, marking: marks, onAsking: () => send('asking') }
      const found = await readPart(part, options)
      if (typeof found === 'string') {
        if (found !== 'over') send(found)
        return found !== 'no article'
      }
      const article = show(mine, { ...found, scope: part.scope, wanted })
      if (watch.hasTouched(article.root)) void article.recheck()
    } catch {
      if (!mine.signal.aborted) send('engine')
    } finally {
      watch.end()
    }
    return true
  }
  const show = (mine: Visit, { marking, wanted, ...article }: ArticleRead): LiveArticle => {
    painter ??= marking.startPainter(wanted.markStyle, signal)
    const parts = {
      ...article,
      painter,
      loadCards,
      ask: askAnalysis,
      scanAgain: (scope: Element) => atOnce(scanPart(scope)),
      settings: () => settings.now() ?? wanted,
      onFault() {
        if (!mine.signal.aborted) send('no cards')
      },
      onGone: () => send('gone'),
      onChanged: () => send('changed'),
      onAppended: (element: Element, beside: Element) => append(mine, live, { element, beside }),
    }
    const live = marking.startLiveArticle(parts, mine.signal)
    mine.articles.push(live)
    send('shown')
    return live
  }
  /** The next article of an endless page. */
  const append = ({ taken, articles }: Visit, article: LiveArticle, { element, beside }: Appended) => {
    if (taken.has(element) || articles.some(({ root }) => own.contains(element, root))) return
    taken.add(element)
    article.narrow(beside)
    void read({ scope: element, isWanted: false })
  }
  const readPage = async () =>
    (isArticleTold() || isArticle(document)) && read({ scope: document.body, isWanted: false })
  return {
    all: () => visit.articles,
    current: () => visit.articles.find(isInView) ?? visit.articles[0],
    read,
    async look() {
      const mine = visit.signal
      if (!(await readPage()) && !mine.aborted) awaitArticle(readPage, mine)
    },
    leave() {
      visit.end()
      visit = openVisit(signal)
    },
    restyle: (style) => painter?.restyle(style),
  }
}

interface ArticleRead extends ReadArticle {
  readonly scope: Element
  readonly wanted: Settings
}

interface Appended {
  readonly element: Element
  /** The part of the page with the first article that it stands beside. */
  readonly beside: Element
}

function isInView({ root }: LiveArticle): boolean {
  const { top, bottom } = own.getBoundingClientRect(root)
  return top <= innerHeight / 2 && bottom >= innerHeight / 2
}
