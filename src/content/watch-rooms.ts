import { own } from '../article/own.ts'
import { changesText } from './changes-text.ts'

/** Elements beside an article: those with text are told at once, empty ones (rooms) when text comes into any of them. */
export interface RoomWatch {
  take(element: Element): void
  takeRoomsIn(around: Element): void
}

// Waits for no more than these: a next article has one room or a few, and a crowd of empty elements is for adverts.
const MOST_ROOMS = 20

/**
 * Tells of text that comes beside an article until the signal aborts: a next article often gets its room first, and its text
 * later.
 */
export function watchRooms(onFilled: (element: Element) => void, signal: AbortSignal): RoomWatch {
  const rooms = new Set<Element>()
  const filled = new MutationObserver((records) => {
    if (records.some(changesText)) for (const room of rooms) onFilled(room)
  })
  signal.addEventListener('abort', () => filled.disconnect())
  const take = (element: Element) => {
    if (!isRoom(element)) return onFilled(element)
    if (rooms.size >= MOST_ROOMS) return
    rooms.add(element)
    filled.observe(element, { childList: true, subtree: true })
  }
  return {
    take,
    takeRoomsIn(around) {
      for (const child of own.children(around)) if (isRoom(child)) take(child)
    },
  }
}

const isRoom = (element: Element): boolean =>
  /^(?:DIV|SECTION|ARTICLE|MAIN)$/.test(own.nodeName(element)) && isEmpty(element)

/** Stops at the first letter: what stands beside an article may be the whole rest of the page. */
function isEmpty(element: Element): boolean {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) if (/\S/.test((texts.currentNode as Text).data)) return false
  return true
}
