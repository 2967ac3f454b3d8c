import { own } from '../article/own.ts'
import type { Mark } from './choose-marks.ts'
import { liveRange, type Place } from './text-map.ts'

/** A mark together with where it stands. */
export interface PlacedMark extends Mark {
  readonly places: readonly Place[]
}

/** Finds marks by where they are on the screen. */
export interface MarkIndex {
  /** The mark whose letters lie under a point of the viewport, in CSS pixels. */
  at(x: number, y: number): PlacedMark | undefined
  /** Whether marks stand in a text node. */
  has(node: Node): boolean
}

interface Stretch {
  readonly place: Place
  readonly mark: PlacedMark
}

export function indexMarks(marks: readonly PlacedMark[]): MarkIndex {
  const byNode = new Map<Node, Stretch[]>()
  for (const mark of marks) {
    for (const place of mark.places) {
      const stretches = byNode.get(place.node)
      if (stretches) stretches.push({ place, mark })
      else byNode.set(place.node, [{ place, mark }])
    }
  }
  return {
    at(x, y) {
      const caret = caretAt(x, y)
      const stretches = (caret && byNode.get(caret.node)) ?? []
      // With its end: over the right half of the last letter the browser answers the caret behind it.
      const near = stretches.filter(({ place }) => place.start <= caret!.offset && caret!.offset <= place.end)
      return near.find(({ place }) => isOver(place, x, y))?.mark
    },
    has: (node) => byNode.has(node),
  }
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | undefined {
  const top = document.elementFromPoint(x, y)
  const shadowRoots = openRootsAt(top, x, y)
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots })
  return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined
}

/** The open shadow trees below a point, outermost first: the browser looks into those only that it is given. */
function openRootsAt(element: Element | null, x: number, y: number): ShadowRoot[] {
  const root = element && own.shadowRoot(element)
  if (!root) return []
  const inner = root.elementFromPoint(x, y)
  return inner === element ? [root] : [root, ...openRootsAt(inner, x, y)]
}

// CSS pixels around the letters that still count as on them, for a shaky hand. More would be off the text, where the browser
// answers the nearest text too.
const TOLERANCE = 1

function isOver(place: Place, x: number, y: number): boolean {
  return [...liveRange(place).getClientRects()].some(
    ({ left, right, top, bottom }) =>
      left - TOLERANCE <= x && x <= right + TOLERANCE && top - TOLERANCE <= y && y <= bottom + TOLERANCE,
  )
}
