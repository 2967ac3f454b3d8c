import { atOnce, inPieces } from '../article/in-pieces.ts'
import { isArticle } from '../article/is-article.ts'
import { own } from '../article/own.ts'
import { type PageScan, scanPage } from '../article/scan-page.ts'
import { awaitArticle } from '../gate/await-article.ts'
import { isArticleTold } from '../gate/begin-reader.ts'
import { watchNavigation } from '../gate/watch-navigation.ts'
import { type Command, callExtension, type PackedPageState } from '../messages.ts'
import { defaults, isOff, type Settings } from '../settings.ts'
import type { Span } from '../types.ts'
import { askAnalysis } from './ask-analysis.ts'
import type { LiveArticle, LiveArticleParts } from './live-article.ts'
import { loadCards } from './load-cards.ts'
import { type Marking, takeMarking } from './marking.ts'
import { pageSettings } from './page-settings.ts'
import type { Painter } from './painter.ts'
import { watchCorrections } from './watch-corrections.ts'
import { type ReadingWatch, watchWhileRead } from './watch-while-read.ts'

/** What popup, panel and commands can ask of a page. */
export interface PageReader {
  state(): Promise<PackedPageState>
  jump(span: Span): boolean
  readAnyway(): Promise<PackedPageState>
  command(command: Command): void
}

// The text of an article of less is a caption or a stub: nothing could be told of its names.
const SHORTEST_ARTICLE = 250

/** Reads the page's articles, and those that take their place or come beside them, until the signal aborts. */
export function startPageReader(signal: AbortSignal): PageReader {
  const { hostname } = location
  let marks: Marking | undefined
  let painter: Painter | undefined
  let articles: LiveArticle[] = []
  let status: 'silent' | 'off' | 'working' | 'ready' | Fault = 'silent'
  /** From one address to the next, or until Sidelight is switched off. */
  let visit = new AbortController()
  /** Elements that are read as articles of their own. */
  let taken = new WeakSet<Element>()
  const isNow = ({ signal: own }: AbortController) => !own.aborted && !signal.aborted

  const tell = () => {
    const names = articles.reduce((sum, article) => sum + article.names(), 0)
    void callExtension('pageChanged', { names }).catch(() => {})
  }
  const leave = () => {
    visit.abort()
    visit = new AbortController()
    articles = []
    taken = new WeakSet()
    status = 'silent'
  }
  const readPage = async () => (isArticleTold() || isArticle(document)) && read(document.body)
  const begin = async () => {
    const own = visit
    if (!(await readPage()) && isNow(own)) awaitArticle(readPage, lifeOf(own))
  }
  /** What was read is gone; something else may take its place. */
  const beginAnew = () => {
    const had = articles.length > 0
    leave()
    void begin()
    if (had) tell()
  }
  const lifeOf = (own: AbortController) => AbortSignal.any([signal, own.signal])

  const change = (next: Settings, before = next) => {
    painter?.restyle(next.markStyle)
    const off = isOff(next, hostname, Date.now())
    if (off && status !== 'off') switchOff()
    else if (!off && status === 'off') beginAnew()
    else if (marksChange(before, next)) for (const article of articles) article.restyle()
  }
  const correct = () => {
    for (const article of articles) void article.correct()
  }
  const switchOff = () => {
    leave()
    status = 'off'
    tell()
    const now = settings.now()
    const pause = (now?.pausedUntil ?? 0) - Date.now()
    if (now && pause > 0) setTimeout(() => change(settings.now() ?? now), Math.min(pause, LONGEST_TIMER))
  }

  /** Reads a part of the page; `isWanted` if the reader asked for it, whatever it looks like. False if no article is there. */
  const read = async (scope: Element, isWanted = false): Promise<boolean> => {
    const own = visit
    // A storage that fails, or an extension that is gone, stops nobody from reading.
    const wanted = await settings.ask().catch(defaults)
    if (!isNow(own)) return true
    if (isOff(wanted, hostname, Date.now())) {
      switchOff()
      return true
    }
    const watch = watchWhileRead(scope)
    try {
      return await readAndShow({ own, scope, wanted, isWanted, watch })
    } finally {
      watch.end()
    }
  }
  const readAndShow = async ({ own, scope, wanted, isWanted, watch }: Reading): Promise<boolean> => {
    // Nothing is warm yet: in pieces.
    const scan = await inPieces(scanPart(scope))
    if (!isNow(own)) return true
    if (!scan) return false
    if (!articles.length) status = 'working'
    const reply = await askAnalysis(scan.outline, { needsMarking: !marks })
    await scheduler.yield()
    if (!isNow(own)) return true
    // It was put there before the answer was given.
    marks ??= takeMarking()
    if (!reply.ok || !marks) {
      fail(reply.ok ? 'engine' : reply.fault)
      return true
    }
    const { kept, found } = reply
    if (!found || (!isWanted && lengthOf(scan, kept) < SHORTEST_ARTICLE)) {
      if (!articles.length) status = 'silent'
      return false
    }
    const article = show({ own, marks, wanted, scan, kept, found, scope })
    if (watch.hasTouched(article.root)) void article.recheck()
    return true
  }
  const fail = (fault: Fault) => {
    if (!articles.length) status = fault
    tell()
  }
  /** A name that opens no card is not to be marked. */
  const failCards = () => {
    leave()
    fail('engine')
  }
  const show = ({ own, marks, wanted, ...read }: ArticleRead) => {
    painter ??= marks.startPainter(wanted.markStyle, signal)
    const article = marks.startLiveArticle(
      {
        ...read,
        painter,
        scanAgain: (scope) => atOnce(scanPart(scope)),
        ask: askAnalysis,
        loadCards,
        settings: () => settings.now() ?? wanted,
        onFault: failCards,
        onGone: beginAnew,
        onChanged: tell,
        onAppended: (element, beside) => append(article, element, beside),
      },
      lifeOf(own),
    )
    articles.push(article)
    status = 'ready'
    tell()
    return article
  }
  /** The next article of an endless page. */
  const append = (article: LiveArticle, element: Element, beside: Element) => {
    if (taken.has(element) || articles.some(({ root }) => own.contains(element, root))) return
    taken.add(element)
    article.narrow(beside)
    void read(element)
  }
  const onNavigate = () => {
    if (status === 'off') return
    if (!articles.length || !isArticle(document)) beginAnew()
    else for (const article of articles) void article.recheck()
  }
  const current = (): LiveArticle | undefined => articles.find(isInView) ?? articles[0]

  /** Back from the browser's cache, where nothing was heard of the settings, and the badge was another page's. */
  const onReturn = async ({ persisted }: PageTransitionEvent) => {
    if (!persisted || !settings.now()) return
    await settings.refresh()
    for (const article of articles) void article.recheck()
    tell()
  }

  const onFirst = () => watchCorrections(correct, signal)
  const settings = pageSettings({ onFirst, onChange: change }, signal)
  const start = () => {
    addEventListener('pageshow', onReturn, { signal })
    watchNavigation(onNavigate, signal)
    // On their way while the page is looked at.
    void settings.ask().catch(() => {})
    return begin()
  }
  // A task of its own: that this script is there was one.
  void scheduler.postTask(start, { signal }).catch(() => {})

  const reader: PageReader = {
    async state() {
      const { pausedUntil } = await settings.ask()
      const article = current()
      if (status === 'ready' && article) {
        const { analysis, rulesOnly } = article.found
        return { state: 'ready', hostname, analysis, rulesOnly }
      }
      if (status === 'off') return { state: 'off', hostname, pausedUntil }
      if (status === 'silent' || status === 'working') return { state: status, hostname }
      return { state: 'fault', hostname, fault: status === 'ready' ? 'engine' : status }
    },
    jump: (span) => current()?.jump(span) ?? false,
    async readAnyway() {
      if (!articles.length && document.body) await read(document.body, true)
      return reader.state()
    },
    command: (command) => current()?.command(command),
  }
  return reader
}

type Fault = Extract<PackedPageState, { state: 'fault' }>['fault']

interface ArticleRead extends Pick<LiveArticleParts, 'scan' | 'kept' | 'found' | 'scope'> {
  readonly own: AbortController
  readonly marks: Marking
  readonly wanted: Settings
}

interface Reading {
  readonly own: AbortController
  readonly scope: Element
  readonly wanted: Settings
  readonly isWanted: boolean
  readonly watch: ReadingWatch
}

// setTimeout counts in 32 bits.
const LONGEST_TIMER = 2 ** 31 - 1

const marksChange = (before: Settings, next: Settings): boolean =>
  before.markedMentions !== next.markedMentions || before.markedTypes.join() !== next.markedTypes.join()

function isInView({ root }: LiveArticle): boolean {
  const { top, bottom } = own.getBoundingClientRect(root)
  return top <= innerHeight / 2 && bottom >= innerHeight / 2
}

const scanPart = (scope: Element) => scanPage(document, { url: location.href }, scope)

const lengthOf = ({ outline }: PageScan, kept: readonly number[]): number =>
  kept.reduce((sum, index) => sum + (outline.blocks[index]?.text.length ?? 0), outline.metadata.headline.length)
