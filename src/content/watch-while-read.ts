import { own } from '../article/own.ts'

// A page that changes in more places than these in a tenth of a second is changed everywhere.
const MOST = 1000

export interface ReadingWatch {
  /** Whether text came, went or changed within an element, or it is gone itself. */
  hasTouched(element: Element): boolean
  end(): void
}

/** Watches a part of the page from its being read to its being marked: what changes there meanwhile nobody else sees. */
export function watchWhileRead(scope: Element): ReadingWatch {
  const touched = new Set<Node>()
  const observer = new MutationObserver((records) => {
    for (const { target } of records) if (touched.size < MOST) touched.add(target)
  })
  observer.observe(scope, { subtree: true, childList: true, characterData: true })
  return {
    hasTouched: (element) =>
      !own.isConnected(element) || touched.size === MOST || [...touched].some((node) => own.contains(element, node)),
    end: () => observer.disconnect(),
  }
}
