import type { Settings } from '../settings.ts'
import { LAYERS, type Layer } from './mark-rules.ts'
import { openSurface, type Surface } from './surface.ts'
import { liveRange, type Place } from './text-map.ts'

/** Paints over the page's text without touching it. One a page; several articles may paint. */
export interface Painter {
  /** Replaces what an owner has painted on these layers. */
  paint(owner: object, layers: ReadonlyMap<Layer, readonly Place[]>): void
  /** Takes away all that an owner has painted. */
  clear(owner: object): void
  restyle(style: Settings['markStyle']): void
  /**
   * Writes the rules of opened cards and flashes before they are needed: new rules cost a style pass, which would delay the
   * first card, and which a page that is only read is spared.
   */
  prepare(): void
  /** Sets everything again if the page has removed it: its scripts can reach the registry and the sheets. */
  restore(): void
}

/**
 * A painter; what it has painted is gone once the signal aborts. Its length is its small functions, which share what is painted where.
 */
export function startPainter(style: Settings['markStyle'], signal: AbortSignal): Painter {
  let current = style
  let isPrepared = false
  const surfaces = new Map<Document, Surface>()
  const painted = new Map<object, Map<Layer, Range[]>>()

  const surfaceOf = (node: Node): Surface => {
    const page = node.ownerDocument!
    const surface = surfaces.get(page) ?? openSurface(page, current)
    if (isPrepared && !surfaces.has(page)) surface.prepare()
    surfaces.set(page, surface)
    return surface
  }
  const remove = (owner: object, layer: Layer) => {
    const ranges = painted.get(owner)?.get(layer) ?? []
    for (const surface of surfaces.values()) surface.remove(layer, ranges)
    painted.get(owner)?.delete(layer)
  }
  const add = (owner: object, layer: Layer, places: readonly Place[]) => {
    const ranges = places.map((place) => {
      const range = liveRange(place)
      surfaceOf(place.node).add(layer, range)
      return range
    })
    painted.set(owner, (painted.get(owner) ?? new Map()).set(layer, ranges))
  }
  const restore = () => {
    for (const surface of surfaces.values()) surface.restore()
  }
  const painter: Painter = {
    paint(owner, layers) {
      for (const [layer, places] of layers) {
        remove(owner, layer)
        if (places.length) add(owner, layer, places)
      }
      restore()
    },
    clear(owner) {
      for (const layer of LAYERS) remove(owner, layer)
      painted.delete(owner)
    },
    restyle(next) {
      current = next
      for (const surface of surfaces.values()) surface.restyle(next)
    },
    prepare() {
      isPrepared = true
      for (const surface of surfaces.values()) surface.prepare()
    },
    restore,
  }
  // Checked whenever the reader does something: the browser does not tell that a page has removed our highlights.
  for (const sign of ['scrollend', 'focus', 'visibilitychange', 'keydown']) {
    addEventListener(sign, restore, { capture: true, passive: true, signal })
  }
  signal.addEventListener('abort', () => {
    for (const surface of surfaces.values()) surface.close()
  })
  return painter
}
