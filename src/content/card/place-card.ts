import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core'

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a card goes, in CSS pixels of the viewport. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly side: 'above' | 'below'
  /** No higher than this, or it would cover its line or leave the viewport. */
  readonly maxHeight: number
}

/** Between the line and the card: near enough to cross without a pause, far enough to keep the underline in sight. */
const GAP = 8
/** Between the card and the viewport's edge. */
const MARGIN = 8

/**
 * Puts a card of a size at a line of the page: below it, above it where there is more room, shifted into the viewport,
 * never over the line.
 */
export async function placeCard(line: Rect, card: { width: number; height: number }, viewport: Rect): Promise<Place> {
  let maxHeight = card.height
  const { x, y, placement } = await computePosition(line, card, {
    platform: platformOf(line, card, viewport),
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, crossAxis: false }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          maxHeight = availableHeight
        },
      }),
    ],
  })
  const above = placement.startsWith('top')
  return { x, y: above ? line.y - GAP : y, side: above ? 'above' : 'below', maxHeight }
}

/** Everything is given in one coordinate system already: the viewport's. */
const platformOf = (line: Rect, card: { width: number; height: number }, viewport: Rect): Platform => ({
  getElementRects: () => ({ reference: { ...line }, floating: { x: 0, y: 0, ...card } }),
  getClippingRect: () => ({ ...viewport }),
  getDimensions: () => card,
})
