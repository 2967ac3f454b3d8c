import { isArticle } from '../article/is-article.ts'
import { watchNavigation } from '../gate/watch-navigation.ts'
import { type Command, callExtension, type PageState } from '../messages.ts'
import { isOff, type Settings } from '../settings.ts'
import type { Span } from '../types.ts'
import type { LiveArticle } from './live-article.ts'
import { pageArticles } from './page-articles.ts'
import { pageSettings } from './page-settings.ts'
import { type PageEffect, type PageEvent, type PageStatus, pageStatus } from './page-status.ts'
import { tellState } from './tell-state.ts'
import { watchCorrections } from './watch-corrections.ts'

/** What popup, panel and commands can ask of a page. */
export interface Annotator {
  state(): Promise<PageState>
  jump(span: Span): boolean
  readAnyway(): Promise<PageState>
  command(command: Command): void
}

/**
 * Reads the page's articles, and those that take their place or come beside them, until the signal aborts. What follows from
 * what is decided in `page-status.ts`; here events are heard and effects done, a few lines for each, which makes its length.
 */
export function startAnnotator(signal: AbortSignal): Annotator {
  const { hostname } = location
  let status: PageStatus = 'silent'
  let pause: ReturnType<typeof setTimeout> | undefined

  const send = (event: PageEvent) => {
    const [next, ...effects] = pageStatus(status, event)
    status = next
    for (const effect of effects) perform[effect]()
  }
  const onChange = (next: Settings, before: Settings) => {
    articles.restyle(next.markStyle)
    if (isOff(next, hostname, Date.now())) send('off')
    else send(marksChange(before, next) ? 'on, other marks' : 'on')
  }
  const onFirst = () => watchCorrections(() => send('corrected'), signal)
  const settings = pageSettings({ onFirst, onChange }, signal)
  const articles = pageArticles({ settings, send }, signal)

  const each = (act: (article: LiveArticle) => void) => {
    for (const article of articles.all()) act(article)
  }
  const perform: Record<PageEffect, () => void> = {
    leave: articles.leave,
    look: () => void articles.look(),
    tell() {
      const names = articles.all().reduce((sum, article) => sum + article.names(), 0)
      void callExtension('pageChanged', { names }).catch(() => {})
    },
    wake() {
      clearTimeout(pause)
      const now = settings.now()
      const left = (now?.pausedUntil ?? 0) - Date.now()
      if (now && left > 0) pause = setTimeout(() => onChange(settings.now() ?? now, now), Math.min(left, LONGEST_TIMER))
    },
    recheck: () => each((article) => void article.recheck()),
    restyle: () => each((article) => article.restyle()),
    correct: () => each((article) => void article.correct()),
  }

  /** Reads the settings again: in the browser's cache the page was told of no change. */
  const onReturn = async ({ persisted }: PageTransitionEvent) => {
    if (!persisted || !settings.now()) return
    await settings.refresh()
    send('returned')
  }
  const onNavigate = () => send(status === 'ready' && isArticle(document) ? 'navigated, article' : 'navigated')
  const start = () => {
    addEventListener('pageshow', onReturn, { signal })
    watchNavigation(onNavigate, signal)
    // Asked for now, so that they come while the page is looked at.
    void settings.ask().catch(() => {})
    send('started')
  }
  // In a task of its own: to compile and run this script was a long one already.
  void scheduler.postTask(start, { signal }).catch(() => {})

  const state = async (): Promise<PageState> => {
    const { pausedUntil } = await settings.ask()
    return tellState(status, { hostname, pausedUntil, article: articles.current() })
  }
  return {
    state,
    jump: (span) => articles.current()?.jump(span) ?? false,
    async readAnyway() {
      if (!articles.all().length && document.body) await articles.read({ scope: document.body, isWanted: true })
      return state()
    },
    command: (command) => articles.current()?.command(command),
  }
}

// The most that setTimeout can wait: it counts milliseconds in 32 bits.
const LONGEST_TIMER = 2 ** 31 - 1

const marksChange = (before: Settings, next: Settings): boolean =>
  before.markedMentions !== next.markedMentions || before.markedTypes.join() !== next.markedTypes.join()
