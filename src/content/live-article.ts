import { own } from '../article/own.ts'
import { type PageReading, readingOf } from '../article/read-article.ts'
import type { PageScan } from '../article/scan-page.ts'
import { articleOf } from '../article/select-article.ts'
import type { Command, Reply } from '../messages.ts'
import type { Settings } from '../settings.ts'
import type { Span } from '../types.ts'
import type { askAnalysis } from './ask-analysis.ts'
import { type CardsWhenUsed, cardsWhenUsed } from './cards-when-used.ts'
import type { StartCards } from './marked-page.ts'
import { type OpenArticle, openArticle } from './open-article.ts'
import type { Painter } from './painter.ts'
import { rootOf } from './root-of.ts'
import { standsBeside } from './stands-beside.ts'
import { watchArticle } from './watch-article.ts'

export interface LiveArticleParts {
  readonly scan: PageScan
  /** Which blocks of the scan are the article. */
  readonly kept: readonly number[]
  readonly found: Found
  /** The part of the page that the article is read from. */
  readonly scope: Element
  readonly settings: () => Settings
  readonly painter: Painter
  readonly scanAgain: (scope: Element) => PageScan | undefined
  readonly ask: typeof askAnalysis
  readonly loadCards: () => Promise<StartCards>
  /** Its cards cannot be shown. */
  readonly onFault: () => void
  /** Its text is on the page no more. */
  readonly onGone: () => void
  /** It reads otherwise now, and was analyzed and marked anew. */
  readonly onChanged: () => void
  /** Text came in an element that was added beside it, at this part of the page. */
  readonly onAppended: (element: Element, beside: Element) => void
}

/** What the background found in an article. */
export type Found = NonNullable<Extract<Reply<'analyze'>, { ok: true }>['found']>

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

/** Keeps an article marked until the signal aborts. */
export function startLiveArticle(parts: LiveArticleParts, signal: AbortSignal): LiveArticle {
  let { scan, kept, found, scope } = parts
  let reading: PageReading = readingOf(scan, kept)
  let open: OpenArticle
  let cards: CardsWhenUsed | undefined
  let root: Element | undefined
  let shown: AbortController | undefined
  let watch: AbortController | undefined
  /** The page reads otherwise, but a card is open: it is not to change under the reader's eyes. */
  let isStale = false
  let isReading = false
  /** To be read again as soon as it is read. */
  let isAsked = false

  const show = () => {
    // What its reader holds on to outlives a new reading of the article.
    const pinned = cards?.started()?.kept() ?? []
    shown?.abort()
    shown = new AbortController()
    const life = AbortSignal.any([signal, shown.signal])
    open = openArticle({ ...found, reading, painter: parts.painter, settings: parts.settings(), onCardClosed }, life)
    cards = cardsWhenUsed({ page: open.page, loadCards: parts.loadCards, onFault: parts.onFault }, life)
    if (pinned.length) cards.start().then((started) => started?.restore(pinned), parts.onFault)
  }
  const follow = () => {
    const next = rootOf(reading)
    if (!next || next === root) return
    root = next
    watch?.abort()
    watch = new AbortController()
    const listeners = {
      onTouched: () => open.place(reading),
      onChanged: recheck,
      onAppended: append,
      hasMarksIn: (node: Node) => open.hasMarksIn(node),
    }
    watchArticle({ root, trees: innerTreesOf(reading) }, listeners, AbortSignal.any([signal, watch.signal]))
  }
  const append = (element: Element) => {
    const beside = root && standsBeside(root, element)
    if (beside) parts.onAppended(element, beside)
  }
  const recheck = async (): Promise<boolean> => {
    if (signal.aborted) return false
    isAsked = isReading
    if (isReading) return false
    isReading = true
    return readAgain().finally(() => {
      isReading = false
      // What was read meanwhile may be the page before the change that was asked for.
      if (isAsked) void recheck()
    })
  }
  const readAgain = async (): Promise<boolean> => {
    const next = own.isConnected(scope) ? parts.scanAgain(scope) : undefined
    if (!next) return goes()
    if (readsAs(scan, next)) return take(next, kept)
    const reply = await parts.ask(next.outline, { have: found.key })
    // That an answer came is a task of its own.
    await scheduler.yield()
    if (signal.aborted || !reply.ok) return false
    if (!reply.kept.length) return goes()
    const { text } = articleOf(next.outline, reply.kept)
    if (!reply.found || text === reading.article.text) return take(next, reply.kept)
    isStale = open.isInUse()
    if (!isStale) take(next, reply.kept, reply.found)
    return true
  }
  const goes = () => {
    parts.onGone()
    return true
  }
  /** Shows what was read, which may be the same in other places; whether anything is otherwise. */
  const take = (next: PageScan, blocks: readonly number[], other?: Found): boolean => {
    const before = reading
    scan = next
    kept = blocks
    reading = readingOf(next, blocks)
    if (other) {
      found = other
      show()
      parts.onChanged()
    } else open.place(reading)
    follow()
    return other !== undefined || !reading.nodes.every((node, index) => node === before.nodes[index])
  }
  const correct = async (): Promise<void> => {
    const asked = scan
    const reply = await parts.ask(asked.outline)
    await scheduler.yield()
    if (signal.aborted || !reply.ok || !reply.found) return
    // The page was read anew meanwhile: the answer is about other blocks.
    if (scan !== asked) return correct()
    take(scan, reply.kept, reply.found)
  }
  const onCardClosed = () => {
    if (isStale) void recheck()
  }

  show()
  follow()
  return {
    get root() {
      return root ?? scope
    },
    get found() {
      return found
    },
    names: () => open.names(),
    command: (command) => void cards?.start().then((started) => started?.command(command), parts.onFault),
    jump: (span) => open.page.jump(span),
    restyle: () => open.restyle(parts.settings()),
    correct,
    narrow(next) {
      scope = next
    },
    recheck,
  }
}

/** Open shadow trees and frames that hold text of an article: changes in them are not seen from outside. */
const innerTreesOf = ({ nodes }: PageReading): Set<Node> =>
  new Set(nodes.map((node) => node.getRootNode()).filter((tree) => tree !== document))

/** Whether two scans have the same words in the same places. */
const readsAs = ({ outline: { blocks } }: PageScan, { outline: { blocks: next } }: PageScan): boolean =>
  next.length === blocks.length &&
  next.every(({ text, kind, linked }, at) => {
    const block = blocks[at]!
    return text === block.text && kind === block.kind && linked === block.linked
  })
