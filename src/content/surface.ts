import { isInline } from '../article/is-inline.ts'
import { own } from '../article/own.ts'
import type { Settings } from '../settings.ts'
import { LAYERS, type Layer, markRules, registryName } from './mark-rules.ts'
import { placeSelector } from './place-selector.ts'

/** What is painted in one document: each frame has a registry and style sheets of its own. */
export interface Surface {
  add(layer: Layer, range: Range): void
  remove(layer: Layer, ranges: readonly Range[]): void
  restyle(style: Settings['markStyle']): void
  /** Writes the rules of layers that are not in use yet, so that painting them later needs no new rules. */
  prepare(): void
  /** Sets everything again that the page has removed. */
  restore(): void
  /** Takes everything away. */
  close(): void
}

/** Its length is its small functions, which share the sheet and the highlights of the document. */
export function openSurface(page: Document, style: Settings['markStyle']): Surface {
  // Made by the document's own window: in a frame, sheets and highlights of another window are refused.
  const view = page.defaultView as (Window & typeof globalThis) | null
  const { Highlight, CSS, CSSStyleSheet } = view ?? globalThis
  const sheet = new CSSStyleSheet()
  let current = style
  /** Selectors of the elements that hold text of ours. */
  const places = new Set<string>()
  const highlights = new Map<Layer, Highlight>()
  let isPrepared = false
  let rules = ''
  const write = () => {
    const next = markRules({ style: current, layers: isPrepared ? LAYERS : highlights.keys(), places })
    if (next !== rules) sheet.replaceSync(next)
    rules = next
  }
  // Cleared first: an older version of this extension, left behind by an update, may have painted here.
  for (const layer of LAYERS) CSS.highlights.delete(registryName(layer))
  /** Trees with text of ours: the document, and open shadow trees, whose text the document's sheet does not reach. */
  const trees = new Set<Document | ShadowRoot>()

  const highlightOf = (layer: Layer): Highlight => {
    const highlight = highlights.get(layer) ?? new Highlight()
    highlight.priority = LAYERS.indexOf(layer)
    highlights.set(layer, highlight)
    return highlight
  }
  return {
    add(layer, range) {
      highlightOf(layer).add(range)
      const holder = holderOf(range.startContainer)
      if (holder) places.add(placeSelector(holder))
      trees.add(range.startContainer.getRootNode() as Document | ShadowRoot)
    },
    remove(layer, ranges) {
      for (const range of ranges) highlights.get(layer)?.delete(range)
    },
    restyle(next) {
      current = next
      write()
    },
    prepare() {
      isPrepared = true
      write()
    },
    restore() {
      write()
      for (const [layer, highlight] of highlights) {
        if (CSS.highlights.get(registryName(layer)) !== highlight) CSS.highlights.set(registryName(layer), highlight)
      }
      for (const tree of trees) adopt(tree, sheet)
    },
    close() {
      for (const layer of highlights.keys()) CSS.highlights.delete(registryName(layer))
      for (const tree of trees) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((one) => one !== sheet)
    },
  }
}

/** The element of a text's own tree that lays out its line. */
function holderOf(text: Node): Element | null {
  const element = own.parentElement(text)
  return element && isInline(element) && own.parentElement(element) ? holderOf(element) : element
}

function adopt(tree: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet]
}
