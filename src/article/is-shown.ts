import { own } from './own.ts'

/** Whether an element is shown at all; its place on the screen does not count. */
export function isShown(element: Element): boolean {
  if (own.hasAttributes(element) && saysItIsNot(element)) return false
  // By its own style attribute outside a browser, where nothing is laid out.
  if (isLaidOut) return own.checkVisibility(element, { visibilityProperty: true })
  return !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(own.getAttribute(element, 'style') ?? '')
}

const isLaidOut = 'HTMLElement' in globalThis

const saysItIsNot = (element: Element): boolean =>
  own.hasAttribute(element, 'hidden') || own.getAttribute(element, 'aria-hidden') === 'true'
