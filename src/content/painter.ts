import type { Settings } from '../settings.ts'
import { LAYERS, type Layer, markRules, registryName } from './mark-rules.ts'
import { liveRange, type Place } from './text-map.ts'

/** Paints over the page's text without touching it. One a page; several articles may paint. */
export interface Painter {
  /** Replaces what an owner has painted on a layer. */
  paint(owner: object, layer: Layer, places: readonly Place[]): void
  /** Takes away all that an owner has painted. */
  clear(owner: object): void
  restyle(style: Settings['markStyle']): void
  /** Sets everything again if the page has removed it: its scripts can reach the registry and the sheets. */
  restore(): void
}

/** A painter; what it has painted is gone once the signal aborts. */
export function startPainter(style: Settings['markStyle'], signal: AbortSignal): Painter {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(markRules(style))
  const highlights = new Map<Layer, Highlight>()
  const painted = new Map<object, Map<Layer, Range[]>>()
  /** Trees with text of ours: the document, and open shadow trees, whose text the document's sheet does not reach. */
  const trees = new Set<Document | ShadowRoot>()

  const highlightOf = (layer: Layer): Highlight => {
    const known = highlights.get(layer)
    if (known) return known
    const highlight = new Highlight()
    highlight.priority = LAYERS.indexOf(layer)
    highlights.set(layer, highlight)
    CSS.highlights.set(registryName(layer), highlight)
    return highlight
  }
  const remove = (owner: object, layer: Layer) => {
    for (const range of painted.get(owner)?.get(layer) ?? []) highlights.get(layer)?.delete(range)
    painted.get(owner)?.delete(layer)
  }
  const painter: Painter = {
    paint(owner, layer, places) {
      remove(owner, layer)
      if (!places.length) return
      const ranges = places.map(liveRange)
      const highlight = highlightOf(layer)
      for (const range of ranges) highlight.add(range)
      painted.set(owner, (painted.get(owner) ?? new Map()).set(layer, ranges))
      for (const { node } of places) trees.add(node.getRootNode() as Document | ShadowRoot)
      for (const tree of trees) adopt(tree, sheet)
    },
    clear(owner) {
      for (const layer of LAYERS) remove(owner, layer)
      painted.delete(owner)
    },
    restyle: (next) => void sheet.replaceSync(markRules(next)),
    restore() {
      for (const [layer, highlight] of highlights) {
        if (CSS.highlights.get(registryName(layer)) !== highlight) CSS.highlights.set(registryName(layer), highlight)
      }
      for (const tree of trees) adopt(tree, sheet)
    },
  }
  signal.addEventListener('abort', () => {
    for (const layer of highlights.keys()) CSS.highlights.delete(registryName(layer))
    for (const tree of trees) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((one) => one !== sheet)
  })
  return painter
}

function adopt(tree: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet]
}
