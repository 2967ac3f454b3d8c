import { own } from '../article/own.ts'
import { liveRange, type Place } from './text-map.ts'

// Long enough for the eye to find it after the scroll, short enough not to stay in the way of reading.
const FLASH_MILLISECONDS = 1800

/** Scrolls to where a span stands and flashes it. False if it stands nowhere. */
export function jumpTo(places: readonly Place[], flash: (places: readonly Place[]) => void): boolean {
  const [first] = places
  const holder = first?.node.parentElement
  if (!first || !holder) return false
  own.scrollIntoView(holder, { block: 'center', behavior: 'instant' })
  showInLongBlock(liveRange(first))
  // Puts the caret there, so that keys and screen readers go on from the sentence.
  getSelection()?.collapse(first.node, first.start)
  flash(places)
  setTimeout(() => flash([]), FLASH_MILLISECONDS)
  return true
}

/** A block taller than the window may be centred with the span outside. */
function showInLongBlock(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' })
}
