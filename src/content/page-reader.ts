import { isArticle } from '../article/is-article.ts'
import { type Command, callExtension, type PageState } from '../messages.ts'
import { isOff, loadSettings, onSettingsChange, type Settings } from '../settings.ts'
import type { Span } from '../types.ts'
import { awaitArticle, mayBecomeArticle } from './await-article.ts'
import { loadCardSheet } from './card/card-sheet.ts'
import { type LiveArticle, readScope, type StartCards, startLiveArticle } from './live-article.ts'
import { type Painter, startPainter } from './painter.ts'
import { standsBeside } from './stands-beside.ts'
import { watchCorrections } from './watch-corrections.ts'
import { watchNavigation } from './watch-navigation.ts'

/** What popup, panel and commands can ask of a page. */
export interface PageReader {
  state(): Promise<PageState>
  jump(span: Span): boolean
  readAnyway(): Promise<PageState>
  command(command: Command): void
}

// The text of an article of less is a caption or a stub: nothing could be told of its names.
const SHORTEST_ARTICLE = 250

/** Reads the page's articles, and those that take their place or come beside them, until the signal aborts. */
export function startPageReader(startCards: StartCards, signal: AbortSignal): PageReader {
  const { hostname } = location
  let settings: Settings | undefined
  let painter: Painter | undefined
  let articles: LiveArticle[] = []
  let status: 'silent' | 'off' | 'working' | 'ready' | Extract<PageState, { state: 'fault' }>['fault'] = 'silent'
  /** From one address to the next, or until Sidelight is switched off. */
  let visit = new AbortController()
  const isNow = ({ signal: own }: AbortController) => !own.aborted && !signal.aborted

  const tell = () => {
    const names = articles.reduce((sum, article) => sum + article.names(), 0)
    void callExtension('pageChanged', { names }).catch(() => {})
  }
  const leave = () => {
    visit.abort()
    visit = new AbortController()
    articles = []
    status = 'silent'
  }
  const begin = () => {
    const had = articles.length > 0
    leave()
    if (isArticle(document)) void read(document.body)
    else if (had || mayBecomeArticle(document)) awaitArticle(begin, lifeOf(visit))
    if (had) tell()
  }
  const lifeOf = (own: AbortController) => AbortSignal.any([signal, own.signal])

  const useSettings = async (): Promise<Settings> => {
    if (settings) return settings
    settings = await loadSettings()
    onSettingsChange(change, signal)
    watchCorrections(correct, signal)
    return settings
  }
  const change = (next: Settings) => {
    const before = settings
    settings = next
    painter?.restyle(next.markStyle)
    const off = isOff(next, hostname, Date.now())
    if (off && status !== 'off') switchOff()
    else if (!off && status === 'off') begin()
    else if (before && marksChange(before, next)) for (const article of articles) article.restyle()
  }
  const correct = () => {
    for (const article of articles) void article.correct()
  }
  const switchOff = () => {
    leave()
    status = 'off'
    tell()
    const pause = (settings?.pausedUntil ?? 0) - Date.now()
    if (pause > 0) setTimeout(() => settings && change(settings), Math.min(pause, LONGEST_TIMER))
  }

  /** Reads a part of the page; `isWanted` if the reader asked for it, whatever it looks like. */
  const read = async (scope: Element, isWanted = false): Promise<void> => {
    const own = visit
    const wanted = await useSettings()
    if (!isNow(own)) return
    if (isOff(wanted, hostname, Date.now())) return switchOff()
    const reading = readScope(scope)
    if (!reading || (!isWanted && reading.article.text.length < SHORTEST_ARTICLE)) return
    if (!articles.length) status = 'working'
    const asked = Promise.all([callExtension('analyze', { article: reading.article }), loadCardSheet()])
    const [reply] = await asked.catch(() => [FAULT])
    if (!isNow(own)) return
    if (!reply.ok) {
      if (!articles.length) status = reply.fault
      return tell()
    }
    painter ??= startPainter(wanted.markStyle, signal)
    const article = startLiveArticle(
      {
        ...reply,
        reading,
        scope,
        painter,
        startCards,
        settings: () => settings ?? wanted,
        onGone: begin,
        onChanged: tell,
        onAppended: (element) => append(article, element),
      },
      lifeOf(own),
    )
    articles.push(article)
    status = 'ready'
    tell()
  }
  /** The next article of an endless page. */
  const append = (article: LiveArticle, element: Element) => {
    const beside = standsBeside(article.root, element)
    if (!beside || articles.some(({ root }) => element.contains(root))) return
    article.narrow(beside)
    void read(element)
  }
  const onNavigate = () => {
    setTimeout(() => {
      if (signal.aborted || status === 'off') return
      if (!articles.length) begin()
      else for (const article of articles) void article.recheck()
    }, SETTLING)
  }
  const current = (): LiveArticle | undefined => articles.find(isInView) ?? articles[0]

  watchNavigation(onNavigate, signal)
  begin()

  const reader: PageReader = {
    async state() {
      const { pausedUntil } = await useSettings()
      const article = current()
      if (status === 'ready' && article) {
        return { state: 'ready', hostname, analysis: article.page.analysis, rulesOnly: article.rulesOnly }
      }
      if (status === 'off') return { state: 'off', hostname, pausedUntil }
      if (status === 'silent' || status === 'working') return { state: status, hostname }
      return { state: 'fault', hostname, fault: status === 'ready' ? 'engine' : status }
    },
    jump: (span) => current()?.page.jump(span) ?? false,
    async readAnyway() {
      if (!articles.length && document.body) await read(document.body, true)
      return reader.state()
    },
    command: (command) => current()?.command(command),
  }
  return reader
}

const FAULT = { ok: false, fault: 'engine' } as const

// After a change of address the page takes a moment to show what it stands for.
const SETTLING = 400
// setTimeout counts in 32 bits.
const LONGEST_TIMER = 2 ** 31 - 1

const marksChange = (before: Settings, next: Settings): boolean =>
  before.markedMentions !== next.markedMentions || before.markedTypes.join() !== next.markedTypes.join()

function isInView({ root }: LiveArticle): boolean {
  const { top, bottom } = root.getBoundingClientRect()
  return top <= innerHeight / 2 && bottom >= innerHeight / 2
}
