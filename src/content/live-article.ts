import { own } from '../article/own.ts'
import { readingOf } from '../article/reading-of.ts'
import type { PageScan } from '../article/scan-page.ts'
import type { Command, Found } from '../messages.ts'
import type { Span } from '../types.ts'
import type { askAnalysis } from './ask-analysis.ts'
import type { KeptCard } from './marked-page.ts'
import { type Fate, fateAtOnce, type ReadAnew, readAnew, type Shown } from './read-anew.ts'
import { RESTING, type RereadEffect, type RereadEvent, reread } from './rereading.ts'
import { type ShownAnalysis, type ShowParts, showArticle } from './show-article.ts'
import { standsBeside } from './stands-beside.ts'
import { watchRoot } from './watch-root.ts'

export interface LiveArticleParts extends ShowParts {
  readonly scan: PageScan
  /** Which blocks of the scan are the article. */
  readonly kept: readonly number[]
  readonly found: Found
  /** The part of the page that the article is read from. */
  readonly scope: Element
  readonly scanAgain: (scope: Element) => PageScan | undefined
  readonly ask: typeof askAnalysis
  /** Its text is on the page no more. */
  readonly onGone: () => void
  /** It reads otherwise now, and was analyzed and marked anew. */
  readonly onChanged: () => void
  /** Text came in an element that was added beside it, at this part of the page. */
  readonly onAppended: (element: Element, beside: Element) => void
}

/** An article on the page that is read, analyzed and marked anew as the page changes. */
export interface LiveArticle {
  readonly root: Element
  readonly found: Found
  /** How many names are marked. */
  names(): number
  command(command: Command): void
  jump(span: Span): boolean
  restyle(): void
  /** Shows it anew, as the reader has just put it right. */
  correct(): Promise<void>
  /** From now on it is read from a smaller part of the page: another article stands beside it. */
  narrow(scope: Element): void
  /** Reads it again now; whether it changed. */
  recheck(): Promise<boolean>
}

/**
 * Keeps an article marked until the signal aborts. When it is read again and what becomes of that is decided in
 * `rereading.ts`; here it is done. Its length is its small functions, which all need what is shown and how.
 */
export function startLiveArticle(parts: LiveArticleParts, signal: AbortSignal): LiveArticle {
  let { scope } = parts
  let state = RESTING
  let shown: Shown = { ...parts, reading: readingOf(parts.scan, parts.kept) }
  let analysis: ShownAnalysis
  /** The last reading; whether it found anything changed. */
  let latest = Promise.resolve(false)

  const send = (event: RereadEvent<ReadAnew>) => {
    if (signal.aborted) return
    const [next, ...effects] = reread(state, event)
    state = next
    effects.forEach(perform)
  }
  const perform = (effect: RereadEffect<ReadAnew>) => {
    if (effect === 'read') latest = read()
    else if (effect === 'leave') parts.onGone()
    else take(effect.show)
  }
  const recheck = async (): Promise<boolean> => {
    if (signal.aborted) return false
    const isFree = state.is === 'resting'
    send({ is: 'asked' })
    return isFree ? latest : false
  }
  const read = async (): Promise<boolean> => {
    const { nodes } = shown.reading
    let fate: Fate = { is: 'unknown' }
    try {
      const scan = own.isConnected(scope) ? parts.scanAgain(scope) : undefined
      const ask = { ask: parts.ask, signal }
      fate = scan ? (fateAtOnce(shown, scan) ?? (await readAnew(shown, scan, ask))) : { is: 'gone' }
    } finally {
      send(fate.is === 'other' ? { ...fate, isInUse: analysis.open.isInUse() } : fate)
    }
    return fate.is === 'same' ? shown.reading.nodes.some((node, at) => node !== nodes[at]) : fate.is !== 'unknown'
  }
  /** Shows what was read: other words anew, the same words where they stand now. */
  const take = ({ scan, kept, found }: ReadAnew) => {
    shown = { scan, kept, reading: readingOf(scan, kept), found: found ?? shown.found }
    if (found) {
      show(analysis.end())
      parts.onChanged()
    } else analysis.open.place(shown.reading)
    watch.follow(shown.reading)
  }
  const show = (pinned: readonly KeptCard[]) => {
    analysis = showArticle(parts, { ...shown, pinned, onCardClosed: () => send({ is: 'cardClosed' }) }, signal)
  }
  const correct = async (): Promise<void> => {
    const { scan } = shown
    const reply = await parts.ask(scan.outline)
    await scheduler.yield()
    if (signal.aborted || !reply.ok || !reply.found) return
    // Asks again where the page was read anew meanwhile: the answer is about the blocks of before.
    if (shown.scan !== scan) return correct()
    take({ scan, kept: reply.kept, found: reply.found })
  }
  const watch = watchRoot(
    {
      onTouched: () => analysis.open.place(shown.reading),
      onChanged: recheck,
      onAppended: (element) => {
        const root = watch.root()
        const beside = root && standsBeside(root, element)
        if (beside) parts.onAppended(element, beside)
      },
      hasMarksIn: (node) => analysis.open.hasMarksIn(node),
    },
    signal,
  )

  show([])
  watch.follow(shown.reading)
  return {
    get root() {
      return watch.root() ?? scope
    },
    get found() {
      return shown.found
    },
    names: () => analysis.open.names(),
    command: (command) => void analysis.cards.start().then((started) => started?.command(command), parts.onFault),
    jump: (span) => analysis.open.page.jump(span),
    restyle: () => analysis.open.restyle(parts.settings()),
    correct,
    narrow(next) {
      scope = next
    },
    recheck,
  }
}
