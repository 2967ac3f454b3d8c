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

export interface Line extends Rect {
  /** Its text runs from right to left: the card begins where the word does. */
  readonly rtl?: boolean
}

/**
 * Puts a card of a size at a line of the page: below it, above it where there is more room, shifted into the viewport,
 * never over the line.
 */
export function placeCard(line: Line, card: { width: number; height: number }, viewport: Rect): Place {
  const under = line.y + line.height + GAP
  const roomBelow = viewport.y + viewport.height - MARGIN - under
  const roomAbove = line.y - GAP - viewport.y - MARGIN
  const isAbove = card.height > roomBelow && roomAbove > roomBelow
  const beginning = line.rtl ? line.x + line.width - card.width : line.x
  const rightmost = viewport.x + viewport.width - MARGIN - card.width
  return {
    x: Math.max(viewport.x + MARGIN, Math.min(beginning, rightmost)),
    y: isAbove ? line.y - GAP : under,
    side: isAbove ? 'above' : 'below',
    maxHeight: isAbove ? roomAbove : roomBelow,
  }
}
