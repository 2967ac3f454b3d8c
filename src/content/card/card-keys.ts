import { onlyTrusted } from '../only-trusted.ts'
import type { CardDesk } from './card-desk.ts'
import { isHost } from './card-host.ts'

/** Escape and a press elsewhere close the current card. */
export function cardKeys(desk: CardDesk, dismiss: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    const card = desk.current()
    if (!card || event.key !== 'Escape') return
    // Kept from the page, whose own dialog below the card would close too.
    event.preventDefault()
    event.stopImmediatePropagation()
    desk.close()
    dismiss()
  }
  const onDown = (event: PointerEvent) => {
    if (!desk.current() || isHost(event.target)) return
    desk.close()
    dismiss()
  }
  addEventListener('keydown', onlyTrusted(onKey), { capture: true, signal })
  addEventListener('pointerdown', onlyTrusted(onDown), { capture: true, signal })
}
