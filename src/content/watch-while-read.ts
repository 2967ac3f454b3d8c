import { own } from '../article/own.ts'

// Beyond so many changed places all counts as changed: to look through them would take longer than to read again.
const MOST = 1000

export interface ReadingWatch {
  /** Whether text came, went or changed within an element, or it is gone itself. */
  hasTouched(element: Element): boolean
  end(): void
}

/** Watches a part of the page while it is read and analyzed: the article's own watch begins only once it is marked. */
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
