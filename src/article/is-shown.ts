/** Whether an element is shown at all; its place on the screen does not count. */
export function isShown(element: Element): boolean {
  if (element.hasAttributes() && saysItIsNot(element)) return false
  // Outside a browser nothing is laid out; there the element's own style has to do.
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true })
  return !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
}

const saysItIsNot = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'
