/** Lets a card be dragged by its head until the signal aborts, and keeps it within the viewport. */
export function dragCard(element: HTMLElement, signal: AbortSignal): void {
  let grip: { x: number; y: number } | undefined
  const onDown = (event: PointerEvent) => {
    const target = event.target as Element
    if (event.button !== 0 || !target.closest('.entity-head, .menu-head') || target.closest('button, summary, dl'))
      return
    const { left, top } = element.getBoundingClientRect()
    grip = { x: event.clientX - left, y: event.clientY - top }
    element.setPointerCapture(event.pointerId)
    element.dataset['dragging'] = ''
  }
  const onMove = (event: PointerEvent) => {
    if (grip) moveCard(element, event.clientX - grip.x, event.clientY - grip.y)
  }
  const onUp = () => {
    grip = undefined
    delete element.dataset['dragging']
  }
  element.addEventListener('pointerdown', onDown, { signal })
  element.addEventListener('pointermove', onMove, { signal })
  element.addEventListener('pointerup', onUp, { signal })
  element.addEventListener('pointercancel', onUp, { signal })
  element.addEventListener('keydown', (event) => nudge(element, event), { signal })
}

/** Puts a card's top left corner at a point of the viewport, or as near as it stays whole. */
export function moveCard(element: HTMLElement, x: number, y: number): void {
  const { width, height } = element.getBoundingClientRect()
  const left = Math.max(0, Math.min(x, innerWidth - width))
  const top = Math.max(0, Math.min(y, innerHeight - height))
  Object.assign(element.style, { left: `${left}px`, top: `${top}px`, right: 'auto', bottom: 'auto' })
}

/** What dragging does, by key (WCAG 2.5.7): Alt and an arrow. */
const STEP = 24
const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

function nudge(element: HTMLElement, event: KeyboardEvent): void {
  const step = event.altKey ? ARROWS[event.key] : undefined
  if (!step) return
  event.preventDefault()
  const { left, top } = element.getBoundingClientRect()
  moveCard(element, left + step[0], top + step[1])
}
