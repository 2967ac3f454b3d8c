import { own } from '../article/own.ts'
import { changesText } from './changes-text.ts'

// Waits for no more than these: a next article has one room or a few, and a crowd of empty elements is for adverts.
const MOST_ROOMS = 20

/**
 * Takes elements that stand beside an article, or come there, and tells of those with text: at once, or when text comes into an
 * empty one. A next article often gets its room first, and its text later. Until the signal aborts.
 */
export function watchRooms(onFilled: (element: Element) => void, signal: AbortSignal): (element: Element) => void {
  const rooms = new Set<Element>()
  const filled = new MutationObserver((records) => {
    if (records.some(changesText)) for (const room of rooms) onFilled(room)
  })
  signal.addEventListener('abort', () => filled.disconnect())
  return (element) => {
    if (!isRoom(element)) return onFilled(element)
    if (rooms.size >= MOST_ROOMS) return
    rooms.add(element)
    filled.observe(element, { childList: true, subtree: true })
  }
}

/** Whether text may come into an element that has none. */
export const isRoom = (element: Element): boolean =>
  /^(?:DIV|SECTION|ARTICLE|MAIN)$/.test(own.nodeName(element)) && isEmpty(element)

/** Stops at the first letter: what stands beside an article may be the whole rest of the page. */
function isEmpty(element: Element): boolean {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) if (/\S/.test((texts.currentNode as Text).data)) return false
  return true
}
