import { own } from '../article/own.ts'
import { parentOf } from '../article/parent-of.ts'
import { paceChecks } from './pace-checks.ts'

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

/** Watches an article's root, the trees within it and the way down to it. Costs nothing while the page rests. */
export function watchArticle({ root, trees }: Watched, listeners: ArticleListeners, signal: AbortSignal): void {
  const pace = paceChecks(listeners.onChanged, signal)
  let frame = 0

  const touch = () => {
    // However often the text changes, a frame shows it once.
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
      // What the root stands in may be put around it anew: marks are painted by their places.
      for (const node of addedNodes) {
        if (own.contains(node, root)) pace.request()
        else if (own.nodeType(node) === 1) take(node as Element)
      }
    }
  })
  // A next article often gets its room first, empty, and its text when it is loaded.
  const rooms = new Set<Element>()
  const filled = new MutationObserver((records) => {
    if (records.some(changesText)) for (const room of rooms) listeners.onAppended(room)
  })
  const take = (element: Element) => {
    if (!isRoom(element)) return listeners.onAppended(element)
    if (rooms.size >= MOST_ROOMS) return
    rooms.add(element)
    filled.observe(element, { childList: true, subtree: true })
  }
  for (const tree of [root, ...trees]) inside.observe(tree, { subtree: true, childList: true, characterData: true })
  around.observe(root, UNFOLDING)
  for (const up of wayDownTo(root)) {
    // The page's own element changes its class as one scrolls.
    around.observe(up, { childList: true, ...(up !== document.body && UNFOLDING) })
    for (const child of own.children(up)) if (isRoom(child)) take(child)
  }
  // What unfolds changes no text: a class, the state of a details element, a frame that has loaded.
  document.addEventListener('click', pace.insist, { capture: true, passive: true, signal })
  own.addEventListener(root, 'toggle', pace.insist, { capture: true, passive: true, signal })
  const onLoad = ({ target }: Event) => isFrame(target as Node) && pace.request()
  own.addEventListener(root, 'load', onLoad, { capture: true, signal })
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame)
    inside.disconnect()
    around.disconnect()
    filled.disconnect()
  })
}

// More empty elements than these beside an article are for adverts.
const MOST_ROOMS = 20

const isRoom = (element: Element): boolean =>
  /^(?:DIV|SECTION|ARTICLE|MAIN)$/.test(own.nodeName(element)) && isEmpty(element)

/** Without looking further than the first letter: beside an article stands the rest of the page. */
function isEmpty(element: Element): boolean {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) if (/\S/.test((texts.currentNode as Text).data)) return false
  return true
}

const UNFOLDING = { attributes: true, attributeFilter: ['class', 'hidden', 'open'] }

/** The elements around another, below those that hold the whole page. */
function wayDownTo(root: Element): Element[] {
  const way: Element[] = []
  for (let up = parentOf(root); up && up !== document.documentElement; up = parentOf(up)) way.push(up)
  return way
}

const changesText = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'characterData' || hasText(addedNodes) || hasText(removedNodes)

const hasText = (nodes: NodeList): boolean =>
  [...nodes].some((node) => isFrame(node) || /\S/.test(own.textContent(node) ?? ''))

const isFrame = (node: Node): boolean => own.nodeName(node) === 'IFRAME'
