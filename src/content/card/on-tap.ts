import { own } from '../../article/own.ts'
import { onlyTrusted } from '../only-trusted.ts'
import { isHost } from './card-host.ts'
import type { CardPage, PaintedMention } from './card-page.ts'

const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"], [contenteditable]'

/** Opens the card of a name that a finger taps. Links and buttons stay what they are. Returns what hears of a tap. */
export function onTap(
  page: CardPage,
  open: (mention: PaintedMention) => void,
  signal: AbortSignal,
): (event: PointerEvent) => void {
  const onClick = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' || isHost(event.target)) return
    if (event.target instanceof Element && own.closest(event.target, CONTROLS)) return
    const mention = page.mentionAt(event.clientX, event.clientY)
    if (mention) open(mention)
  }
  addEventListener('click', onlyTrusted(onClick), { capture: true, passive: true, signal })
  return onClick
}
