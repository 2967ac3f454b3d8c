/** What is told of changes to an article on the page. */
export interface ArticleListeners {
  /** Text of a marked node changed: its marks are to be checked before the next frame. */
  readonly onTouched: () => void
  /** The article may read otherwise now. At most a few times a second, and the less often the longer the page keeps changing. */
  readonly onChanged: () => Promise<void>
  /** An element with text came beside the article. */
  readonly onAppended: (element: Element) => void
  readonly hasMarksIn: (node: Node) => boolean
}

export interface Watched {
  readonly root: Element
  /** Shadow trees within it. */
  readonly trees: Iterable<Node>
}

// Late paragraphs come in bursts: wait for the burst's end, but not so long that the reader is there first.
const FIRST_WAIT = 250
// A page that never rests (tickers, players) is read again every ten seconds at most.
const LONGEST_WAIT = 10_000

/** Watches an article's root, the trees within it and the way down to it. Costs nothing while the page rests. */
export function watchArticle({ root, trees }: Watched, listeners: ArticleListeners, signal: AbortSignal): void {
  let wait = FIRST_WAIT
  let timer: ReturnType<typeof setTimeout> | undefined
  let restsSince = Number.NEGATIVE_INFINITY

  const recheck = async () => {
    timer = undefined
    if (document.hidden) return void document.addEventListener('visibilitychange', later, { once: true, signal })
    await scheduler.postTask(listeners.onChanged, { priority: 'background', signal }).catch(() => {})
    restsSince = performance.now()
  }
  const later = () => {
    if (timer !== undefined || signal.aborted) return
    wait = performance.now() - restsSince > 3 * wait ? FIRST_WAIT : Math.min(wait * 2, LONGEST_WAIT)
    timer = setTimeout(recheck, wait)
  }
  const inside = new MutationObserver((records) => {
    if (records.some(({ type, target }) => type === 'characterData' && listeners.hasMarksIn(target)))
      listeners.onTouched()
    if (timer === undefined && records.some(changesText)) later()
  })
  const around = new MutationObserver((records) => {
    if (!root.isConnected) return later()
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element && !node.contains(root)) listeners.onAppended(node)
    }
  })
  for (const tree of [root, ...trees]) inside.observe(tree, { subtree: true, childList: true, characterData: true })
  for (let up = root.parentElement; up && up !== document.documentElement; up = up.parentElement) {
    around.observe(up, { childList: true })
  }
  // What unfolds changes no node: a class, the state of a details element.
  root.addEventListener('click', later, { passive: true, signal })
  root.addEventListener('toggle', later, { capture: true, passive: true, signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    inside.disconnect()
    around.disconnect()
  })
}

const changesText = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'characterData' || hasText(addedNodes) || hasText(removedNodes)

const hasText = (nodes: NodeList): boolean => [...nodes].some(({ textContent }) => /\S/.test(textContent ?? ''))
