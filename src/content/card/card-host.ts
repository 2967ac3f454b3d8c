import { own } from '../../article/own.ts'
import { cardSheet } from './card-sheet.ts'

/** The one element that we add to a page, and the closed tree behind it. */
export interface CardHost {
  readonly element: HTMLElement
  readonly root: ShadowRoot
}

let host: CardHost | undefined

/** The host, on the page. It is made on first use and put back if the page has removed it. */
export function cardHost(): CardHost {
  host ??= makeHost()
  const stage = topmost()
  if (host.element.parentNode !== stage) {
    own.append(stage, host.element)
    for (const open of host.root.querySelectorAll<HTMLElement>('[popover]')) open.showPopover()
  }
  return host
}

/** Where the host goes: into the modal dialog or the element that fills the screen, outside of which all is inert. */
const topmost = (): Element => [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement

/** Whether an event's target, as the page sees it, is our host. */
export const isHost = (target: EventTarget | null): boolean => host !== undefined && target === host.element

/** Stops events of ours on their way up: the page is not to hear what its reader does in a card. */
const HUSHED = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'wheel', 'mousedown', 'mouseup', 'mousemove', 'mouseover'],
  ...['mouseout', 'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'touchstart', 'touchend'],
  ...['touchmove', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'copy', 'cut', 'paste', 'dragstart'],
] as const

function makeHost(): CardHost {
  const element = document.createElement('div')
  const root = element.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = [cardSheet()]
  for (const type of HUSHED) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true })
  return { element, root }
}
