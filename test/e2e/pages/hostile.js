/* A page that wants to know what is shown to its reader, what the reader chose and put right. All that it gets is in `loot`. */
const loot = new Set()
const take = (how, what) => {
  if (what !== undefined && what !== null && what !== '') loot.add(`${how}: ${what}`)
}
const wrap = (owner, name) => {
  const original = owner[name]
  owner[name] = function (...given) {
    const got = Reflect.apply(original, this, given)
    take(name, given.map(tell).join())
    take(name, tell(got))
    return got
  }
}
const tell = (thing) => {
  if (thing instanceof ShadowRoot) return `ROOT ${thing.innerHTML}`
  if (thing instanceof Element) return look(thing)
  return typeof thing === 'function' ? '' : String(thing)
}
const isOwn = (element) => element === document.documentElement || document.body?.contains(element)
const look = (element) =>
  isOwn(element) || element.localName === 'body' || element.closest('head')
    ? ''
    : [
        'HOST',
        element.outerHTML,
        // biome-ignore lint/performance/useDomNodeTextContent: what is rendered may be told where what is there is not
        element.innerText,
        element.shadowRoot && `ROOT ${element.shadowRoot.innerHTML}`,
        element.openOrClosedShadowRoot && `ROOT ${element.openOrClosedShadowRoot.innerHTML}`,
        element.getHTML?.({ serializableShadowRoots: true }),
        ...element.getAnimations({ subtree: true }).map(({ effect }) => effect.target.outerHTML),
      ].join(' ')

for (const [owner, name] of [
  [Element.prototype, 'attachShadow'],
  [Element.prototype, 'append'],
  [Node.prototype, 'appendChild'],
  [CSSStyleSheet.prototype, 'replaceSync'],
  [HTMLElement.prototype, 'showPopover'],
  [HTMLElement.prototype, 'focus'],
  [Clipboard.prototype, 'writeText'],
  [Clipboard.prototype, 'write'],
  [Document.prototype, 'execCommand'],
  [DataTransfer.prototype, 'setData'],
  [JSON, 'parse'],
  [Storage.prototype, 'setItem'],
]) {
  wrap(owner, name)
}
for (const name of ['open', 'text', 'sheet', 'settings', 'corrections', 'entity', 'analysis']) {
  Object.defineProperty(Object.prototype, name, {
    configurable: true,
    set(value) {
      take(`Object.prototype.${name}`, tell(value))
      Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true })
    },
  })
}

const EVENTS = Object.keys(Window.prototype)
  .concat(Object.keys(window), Object.keys(HTMLElement.prototype))
  .filter((key) => key.startsWith('on'))
for (const type of new Set([...EVENTS.map((key) => key.slice(2)), 'focusin', 'focusout', 'copy', 'selectionchange'])) {
  addEventListener(
    type,
    (event) => {
      const path = event.composedPath().filter((node) => node instanceof ShadowRoot || node instanceof Element)
      take(`event ${type}`, path.map(tell).join(' '))
      take(`event ${type} related`, event.relatedTarget && tell(event.relatedTarget))
      take(`event ${type} data`, event.clipboardData?.getData('text/plain') ?? (event.data && String(event.data)))
      if (type === 'selectionchange') take('selection', getSelection().toString())
    },
    true,
  )
}

new MutationObserver((records) => {
  for (const { addedNodes, target } of records) {
    take('mutation', tell(target))
    for (const node of addedNodes) take('mutation', tell(node))
  }
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    take('performance', JSON.stringify(entry))
    for (const node of [entry.target, entry.element, ...(entry.sources ?? []).map((source) => source.node)])
      if (node) take('performance', tell(node))
  }
}).observe({ type: 'event', buffered: true, durationThreshold: 16 })

const channel = new BroadcastChannel('sidelight')
channel.onmessage = ({ data }) => take('channel', JSON.stringify(data))
addEventListener('message', ({ data }) => data?.mine || take('message', JSON.stringify(data)))

const probe = () => {
  for (let x = 4; x < innerWidth; x += 60) {
    for (let y = 4; y < innerHeight; y += 40) {
      for (const element of document.elementsFromPoint(x, y)) take('point', tell(element))
      const caret = document.caretPositionFromPoint?.(x, y)
      if (caret && !isOwn(caret.offsetNode)) take('caret', caret.offsetNode.textContent)
    }
  }
  take('focus', tell(document.activeElement))
  for (const { effect } of document.getAnimations()) take('animation', tell(effect.target))
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
    take('sheet', [...sheet.cssRules].map(({ cssText }) => cssText).join(' '))
  for (const { name } of performance.getEntriesByType('resource')) take('resource', name)
  for (const [name] of CSS.highlights) take('highlight', name)
  take('storage', Object.keys({ ...localStorage, ...sessionStorage }).join())
  postMessage({ mine: true, call: 'page', request: {} }, '*')
  channel.postMessage({ call: 'page', request: {} })
  globalThis.chrome?.runtime?.sendMessage?.({ call: 'page', request: {} })?.then?.((reply) => take('runtime', reply))
  globalThis.browser?.runtime?.sendMessage?.({ call: 'page', request: {} })?.then?.((reply) => take('runtime', reply))
}
const select = () => {
  getSelection().selectAllChildren(document.documentElement)
  take('selected', getSelection().toString())
  getSelection().removeAllRanges()
}
Object.assign(globalThis, { loot, probe, select })
setInterval(probe, 300)
