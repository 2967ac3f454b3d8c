import type { Cards, MarkedPage, StartCards } from './marked-page.ts'
import { onlyTrusted } from './only-trusted.ts'

interface Parts {
  readonly page: MarkedPage
  readonly loadCards: () => Promise<StartCards>
  readonly onFault: () => void
}

/** The cards of an article, which come when they are first asked for. */
export interface CardsWhenUsed {
  /** The cards that are there. */
  readonly started: () => Cards | undefined
  /** Has them there. @throws if they cannot come. */
  readonly start: () => Promise<Cards | undefined>
}

/**
 * Starts an article's cards when the reader first moves or taps on the page, until the signal aborts: many a page is opened
 * and never read, and loading takes less than the pointer has to rest on a name. The pointer's last event before they are
 * there is handed on to them.
 */
export function cardsWhenUsed({ page, loadCards, onFault }: Parts, signal: AbortSignal): CardsWhenUsed {
  let cards: Cards | undefined
  let starting: Promise<Cards | undefined> | undefined
  /** What the pointer did last, if it is still on the page. */
  let last: PointerEvent | undefined
  const untilStarted = new AbortController()

  const start = () => (starting ??= load())
  const load = async () => {
    const startCards = await loadCards()
    if (signal.aborted) return undefined
    page.prepare()
    cards = startCards(page, signal)
    untilStarted.abort()
    if (last) cards.hear(last)
    return cards
  }
  const onPointer = (event: PointerEvent) => {
    last = event
    start().catch(() => {
      untilStarted.abort()
      if (!signal.aborted) onFault()
    })
  }
  const onLeave = ({ relatedTarget }: PointerEvent) => {
    if (relatedTarget === null) last = undefined
  }
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, untilStarted.signal]) }
  for (const type of ['pointermove', 'pointerdown', 'click']) addEventListener(type, onlyTrusted(onPointer), options)
  addEventListener('pointerout', onlyTrusted(onLeave), options)
  return { started: () => cards, start }
}
