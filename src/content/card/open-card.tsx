import { render } from 'preact'
import type { Analysis } from '../../types.ts'
import type { Box } from '../is-towards-card.ts'
import { type CardActions, TITLE_ID } from './card-actions.ts'
import { cardHost } from './card-host.ts'
import { type CardEvent, type CardState, cardState, openedCard, shown } from './card-state.ts'
import { CardView } from './card-view.tsx'
import { dragCard } from './drag-card.ts'
import { dress } from './dress.ts'
import { keepTabInside } from './keep-tab-inside.ts'
import { keepWheelInside } from './keep-wheel-inside.ts'
import { raiseNotice } from './notice.tsx'
import type { Scheme } from './page-scheme.ts'
import { type Line, placeCard } from './place-card.ts'

export interface OpenCardOptions {
  readonly analysis: Analysis
  readonly entity: string
  /** Which of its mentions by name, from 0. */
  readonly mention: number
  /** The line of the page that the card belongs to, in the viewport. */
  readonly line: Line
  /** At the foot of a small screen, for a finger. */
  readonly sheet?: boolean
  readonly scheme: Scheme
  /** All but `send`, which is the card's own. */
  readonly actions: (card: OpenCard) => Omit<CardActions, 'send'>
}

/** One card on the page, from when it is shown to when it is closed. */
export interface OpenCard {
  readonly element: HTMLElement
  readonly state: () => CardState
  readonly send: (event: CardEvent) => void
  readonly box: () => Box
  /** Moves it to another line. */
  readonly place: (line: Line) => Promise<void>
  /** Whether a key moved the focus into it; a button that was clicked does not count. */
  readonly hasFocus: () => boolean
  readonly focus: () => void
  readonly close: () => void
}

/** Shows a card. It is placed before it is first painted. Its length is its small functions, which share the card's state. */
export function openCard(options: OpenCardOptions): OpenCard {
  const { root } = cardHost()
  const element = cardElement(options)
  const life = new AbortController()
  const sheet = options.sheet ?? false
  let state = openedCard(options.entity, options.mention)

  const paint = () =>
    render(<CardView analysis={options.analysis} state={state} sheet={sheet} actions={actions} />, element)
  const send = (event: CardEvent) => {
    const before = state
    const hadFocus = element.contains(root.activeElement)
    // Never shrinks: the pointer that pressed a button at its foot would be outside then, and the card would close.
    element.style.minHeight = `${element.getBoundingClientRect().height}px`
    state = cardState(state, event)
    paint()
    keepScroll(element, before, state)
    if (state.pinned) element.dataset['pinned'] = ''
    // Focuses the card where the pressed button is gone, so that screen readers read it out under its new name.
    if (hadFocus && !element.contains(root.activeElement)) element.focus()
  }
  const close = () => {
    life.abort()
    render(null, element)
    element.remove()
  }
  const card: OpenCard = {
    element,
    state: () => state,
    send,
    box: () => element.getBoundingClientRect(),
    place: (line) => placeElement(element, line),
    hasFocus: () => element.matches(':focus-visible') || element.querySelector(':focus-visible') !== null,
    focus: () => element.focus(),
    close,
  }
  const actions: CardActions = { send, ...options.actions(card) }

  root.append(element)
  paint()
  element.showPopover()
  raiseNotice()
  if (sheet) keepInSight(options.line, element)
  else void placeElement(element, options.line)
  dragCard(element, life.signal)
  keepTabInside(element, root, life.signal)
  keepWheelInside(element, life.signal)
  return card
}

function cardElement({ scheme, sheet }: OpenCardOptions): HTMLElement {
  const element = dress(document.createElement('div'), 'card', scheme)
  element.popover = 'manual'
  element.role = 'dialog'
  element.tabIndex = -1
  element.setAttribute('aria-labelledby', TITLE_ID)
  if (sheet) element.dataset['sheet'] = ''
  return element
}

/** Scrolls a line that a sheet would cover to above it. */
function keepInSight({ y, height }: Line, sheet: HTMLElement): void {
  // By its height: while it rises, its box is not yet where it will be.
  const covered = y + height + SIGHT - (innerHeight - sheet.offsetHeight)
  if (covered > 0) scrollBy({ top: covered, behavior: 'instant' })
}

/** What stays in sight between a line and the sheet below it, in pixels. */
const SIGHT = 16

async function placeElement(element: HTMLElement, line: Line): Promise<void> {
  element.style.minHeight = '0'
  element.style.maxHeight = 'none'
  const { width, height } = element.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  // In quirks mode the root element is as high as the page, not as the window.
  const viewport = { x: 0, y: 0, width: clientWidth, height: Math.min(clientHeight, innerHeight) || innerHeight }
  const place = placeCard(line, { width, height }, viewport)
  element.style.maxHeight = `${place.maxHeight}px`
  element.style.left = `${place.x}px`
  element.style.top = place.side === 'below' ? `${place.y}px` : 'auto'
  // A card above its line is held at its foot: what unfolds in it grows away from the line.
  element.style.bottom = place.side === 'above' ? `${innerHeight - place.y}px` : 'auto'
}

/** A name that is opened starts at its top; going back finds the one before as it was left. */
function keepScroll(element: HTMLElement, before: CardState, after: CardState): void {
  if (before.stack.length === after.stack.length && before.screen === after.screen) return
  element.querySelector('.card-body')!.scrollTop = after.screen === 'entity' ? shown(after).scroll : 0
}
