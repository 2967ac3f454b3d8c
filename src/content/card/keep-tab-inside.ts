/** Tab goes round inside a card that has the focus; Escape leads out (WCAG 2.1.2). */
export function keepTabInside(element: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return
    const stops = [...element.querySelectorAll<HTMLElement>('button:not(:disabled), summary, a[href]')]
    const visible = stops.filter((stop) => stop.checkVisibility())
    const at = visible.indexOf(root.activeElement as HTMLElement)
    const next = event.shiftKey ? at - 1 : at + 1
    event.preventDefault()
    visible[(next + visible.length) % visible.length]?.focus()
  }
  element.addEventListener('keydown', onKey, { signal })
}
