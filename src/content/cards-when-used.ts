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
 * and never read, and by the time that a name has been pointed at for long enough they are there. What the pointer did
 * meanwhile they hear of.
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
