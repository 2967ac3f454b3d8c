import { own } from '../article/own.ts'
import { parentOf } from '../article/parent-of.ts'
import { changesText, isFrame } from './changes-text.ts'
import { paceChecks } from './pace-checks.ts'
import { isRoom, watchRooms } from './watch-rooms.ts'

/** What is told of changes to an article on the page. */
export interface ArticleListeners {
  /** Text of a marked node changed: its marks are checked before the next frame is painted. */
  readonly onTouched: () => void
  /** The article may read otherwise now; whether it does. Never so often that the reader feels it. */
  readonly onChanged: () => Promise<boolean>
  /** Text came beside the article, in an element that was added or had none. */
  readonly onAppended: (element: Element) => void
  readonly hasMarksIn: (node: Node) => boolean
}

export interface Watched {
  readonly root: Element
  /** Trees within it whose changes are not seen from outside: open shadow trees, documents in frames. */
  readonly trees: Iterable<Node>
}

/**
 * Watches an article's root, the trees within it and the way down to it. Costs nothing while the page rests. Its length is a
 * few lines for each kind of change.
 */
export function watchArticle({ root, trees }: Watched, listeners: ArticleListeners, signal: AbortSignal): void {
  const pace = paceChecks(listeners.onChanged, signal)
  const takeBeside = watchRooms(listeners.onAppended, signal)
  let frame = 0

  const touch = () => {
    // Once a frame, however often the text changes: more would not be seen.
    frame ||= requestAnimationFrame(() => {
      frame = 0
      listeners.onTouched()
    })
  }
  const inside = new MutationObserver((records) => {
    const changes = records.filter(changesText)
    if (changes.some(({ type, target }) => type === 'characterData' && listeners.hasMarksIn(target))) touch()
    if (changes.some(({ removedNodes }) => removedNodes.length > 0)) pace.hurry()
    else if (changes.length) pace.request()
  })
  const around = new MutationObserver((records) => {
    if (!own.isConnected(root)) return pace.hurry()
    for (const { type, addedNodes } of records) {
      if (type === 'attributes') pace.request()
      // An element put around the root changes the path of all marks, by which they are painted.
      for (const node of addedNodes) {
        if (own.contains(node, root)) pace.request()
        else if (own.nodeType(node) === 1) takeBeside(node as Element)
      }
    }
  })
  for (const tree of [root, ...trees]) inside.observe(tree, { subtree: true, childList: true, characterData: true })
  around.observe(root, UNFOLDING)
  for (const up of wayDownTo(root)) {
    // Not the body's class, which many pages change while they are scrolled.
    around.observe(up, { childList: true, ...(up !== document.body && UNFOLDING) })
    for (const child of own.children(up)) if (isRoom(child)) takeBeside(child)
  }
  // Signs of text that unfolds, which mutations of text do not show: clicks, details elements, loaded frames.
  document.addEventListener('click', pace.insist, { capture: true, passive: true, signal })
  own.addEventListener(root, 'toggle', pace.insist, { capture: true, passive: true, signal })
  const onLoad = ({ target }: Event) => isFrame(target as Node) && pace.request()
  own.addEventListener(root, 'load', onLoad, { capture: true, signal })
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame)
    inside.disconnect()
    around.disconnect()
  })
}

const UNFOLDING = { attributes: true, attributeFilter: ['class', 'hidden', 'open'] }

/** The elements around another, below those that hold the whole page. */
function wayDownTo(root: Element): Element[] {
  const way: Element[] = []
  for (let up = parentOf(root); up && up !== document.documentElement; up = parentOf(up)) way.push(up)
  return way
}
