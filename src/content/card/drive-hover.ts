import { dueAt, type HoverEvent, type HoverState, hover, IDLE, openMention } from '../hover.ts'
import { isSelected } from '../is-selected.ts'
import { type Box, isBetween, isTowardsCard, type Point } from '../is-towards-card.ts'
import { onlyTrusted } from '../only-trusted.ts'
import type { CardPage, PaintedMention } from './card-page.ts'

/** The card as the hover sees it. */
export interface HoverCard {
  /** Opens the card of a mention in place of any other that hover opened. `point` is where the pointer is. */
  open(mention: PaintedMention, point: Point): void
  close(): void
  /** Where the card is; undefined when none is open. */
  box(): Box | undefined
  /** Whether the event happened on the open card, or the focus is in it. */
  holds(event: PointerEvent): boolean
  /** Whether it happened on any of our own elements, which are not the page. */
  isOurs(event: Event): boolean
}

export interface Hover {
  /** The card was closed or pinned by other means. */
  dismiss(): void
  /** A key or a tap opened the card of a mention. */
  opened(mention: PaintedMention): void
  /** The pointer moved before the hover was there. */
  hear(event: PointerEvent): void
}

/** A mention is told from another by where it starts. */
type State = HoverState<number>

/**
 * Turns the page's pointer, scroll and key events into the hover's, and its states into an open or closed card. Its length is a few
 * lines for each kind of event, all of which share the state and where the pointer was.
 */
export function driveHover(page: CardPage, card: HoverCard, signal: AbortSignal): Hover {
  let state: State = IDLE
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  let last: { point: Point; at: number } | undefined
  /** Where the pointer was last on the word of the open card. */
  let wordPoint: Point = { x: 0, y: 0 }
  const seen = new Map<number, PaintedMention>()

  const send = (event: HoverEvent<number>) => {
    const before = openMention(state)
    state = hover(state, event, page.settings.openDelay)
    const after = openMention(state)
    if (before !== after && event.is !== 'opened' && event.is !== 'dismiss') show(after)
    arm()
  }
  const show = (start: number | undefined) => {
    const mention = start === undefined ? undefined : seen.get(start)
    if (!mention || !last) return card.close()
    wordPoint = last.point
    card.open(mention, last.point)
  }
  const arm = () => {
    clearTimeout(timer)
    const due = dueAt(state)
    if (due !== undefined) timer = setTimeout(() => send({ is: 'timer', at: due }), due - performance.now())
  }
  const moved = (event: PointerEvent) => {
    const at = performance.now()
    const point = { x: event.clientX, y: event.clientY }
    const speed = last ? speedBetween(last, { point, at }) : 0
    last = { point, at }
    const under = mentionUnder(event, point)
    const opened = openMention(state)
    const box = card.box()
    if (under !== undefined && under === opened) wordPoint = point
    const over = under ?? (box && isBetween(wordPoint, point, box) ? opened : undefined)
    const towardsCard = box !== undefined && isTowardsCard(wordPoint, point, box)
    send({ is: 'pointer', at, over, speed, towardsCard })
  }
  const mentionUnder = (event: PointerEvent, point: Point): number | 'card' | undefined => {
    if (card.holds(event)) return 'card'
    if (card.isOurs(event)) return undefined
    const mention = page.mentionAt(point.x, point.y)
    if (!mention || isSelected(mention.ranges)) return undefined
    seen.clear()
    seen.set(mention.mention.start, mention)
    return mention.mention.start
  }
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    if (event.buttons !== 0) return send({ is: 'busy' })
    // Only the last move of a frame: what others led to would never be seen.
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => moved(event))
  }
  const onLeave = (event: PointerEvent) => {
    if (event.relatedTarget === null) send({ ...NOWHERE, at: performance.now() })
  }
  const onScroll = (event: Event) => {
    if (!card.isOurs(event)) send({ is: 'scroll', at: performance.now() })
  }
  const onBusy = (event: Event) => {
    if (!card.isOurs(event)) send({ is: 'busy' })
  }

  // In the capture phase, before the page, which may stop events on their way.
  const options = { capture: true, passive: true, signal }
  addEventListener('pointermove', onlyTrusted(onMove), options)
  addEventListener('pointerout', onlyTrusted(onLeave), options)
  addEventListener('scroll', onlyTrusted(onScroll), options)
  for (const type of ['keydown', 'pointerdown', 'dragstart']) addEventListener(type, onlyTrusted(onBusy), options)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  })
  return {
    dismiss: () => send({ is: 'dismiss' }),
    hear: onMove,
    opened: (mention) => send({ is: 'opened', mention: mention.mention.start }),
  }
}

const NOWHERE = { is: 'pointer', over: undefined, speed: 0, towardsCard: false } as const

function speedBetween(from: { point: Point; at: number }, to: { point: Point; at: number }): number {
  const distance = Math.hypot(to.point.x - from.point.x, to.point.y - from.point.y)
  return distance / Math.max(1, to.at - from.at)
}
