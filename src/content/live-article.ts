import { inPieces } from '../article/in-pieces.ts'
import { type PageReading, readArticle, readPieces } from '../article/read-article.ts'
import type { Command, Reply } from '../messages.ts'
import type { Settings } from '../settings.ts'
import type { Span } from '../types.ts'
import { askAnalysis } from './ask-analysis.ts'
import { type CardsWhenUsed, cardsWhenUsed } from './cards-when-used.ts'
import { type OpenArticle, openArticle } from './open-article.ts'
import type { Painter } from './painter.ts'
import { rootOf } from './root-of.ts'
import { watchArticle } from './watch-article.ts'

export interface LiveArticleParts {
  readonly reading: PageReading
  readonly found: Found
  /** The part of the page that the article is read from. */
  readonly scope: Element
  readonly settings: () => Settings
  readonly painter: Painter
  /** Its cards cannot be shown. */
  readonly onFault: () => void
  /** Its text is on the page no more. */
  readonly onGone: () => void
  /** It reads otherwise now, and was analyzed and marked anew. */
  readonly onChanged: () => void
  readonly onAppended: (element: Element) => void
}

/** What the background found in an article. */
export type Found = Extract<Reply<'analyze'>, { ok: true }>

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

const known = () => ({ url: location.href })

/** Reads a part of the page for the first time, when nothing is warm yet: in pieces. */
export const readFirst = (scope: Element): Promise<PageReading | undefined> =>
  inPieces(readPieces(document, known(), scope))

/** Keeps an article marked until the signal aborts. */
export function startLiveArticle(parts: LiveArticleParts, signal: AbortSignal): LiveArticle {
  let { reading, found, scope } = parts
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
    const kept = cards?.started()?.kept() ?? []
    shown?.abort()
    shown = new AbortController()
    const life = AbortSignal.any([signal, shown.signal])
    open = openArticle({ ...found, reading, painter: parts.painter, settings: parts.settings(), onCardClosed }, life)
    cards = cardsWhenUsed(open.page, parts.onFault, life)
    if (kept.length) cards.start().then((started) => started?.restore(kept), parts.onFault)
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
      onAppended: parts.onAppended,
      hasMarksIn: (node: Node) => open.hasMarksIn(node),
    }
    watchArticle({ root, trees: innerTreesOf(reading) }, listeners, AbortSignal.any([signal, watch.signal]))
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
    const next = scope.isConnected ? readArticle(document, known(), scope) : undefined
    if (!next) {
      parts.onGone()
      return true
    }
    if (next.article.text === reading.article.text) {
      const isSame = next.nodes.every((node, index) => node === reading.nodes[index])
      reading = next
      open.place(next)
      follow()
      return !isSame
    }
    isStale = open.isInUse()
    if (!isStale) await analyze(next)
    follow()
    return true
  }
  const analyze = async (next: PageReading) => {
    const reply = await askAnalysis(next.article)
    await scheduler.yield()
    if (signal.aborted || !reply.ok) return
    reading = next
    found = reply
    show()
    parts.onChanged()
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
    correct: () => analyze(reading),
    narrow(next) {
      scope = next
    },
    recheck,
  }
}

/** Open shadow trees and frames that hold text of an article: changes in them are not seen from outside. */
const innerTreesOf = ({ nodes }: PageReading): Set<Node> =>
  new Set(nodes.map((node) => node.getRootNode()).filter((tree) => tree !== document))
