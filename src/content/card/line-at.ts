import type { Point } from '../is-towards-card.ts'
import type { Line } from './place-card.ts'

/** The line of a mention that a point is on, in the viewport; its first line where no point is given or none is hit. */
export function lineAt(ranges: readonly Range[], point?: Point): Line {
  const lines = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0)
  const hit = point && lines.find((line) => isOn(line, point))
  // Taken out by name: the numbers of a DOMRect are on its prototype, so that spreading it copies none.
  const { x, y, width, height } = hit ?? lines[0] ?? NOWHERE
  return { x, y, width, height, rtl: isRightToLeft(ranges[0]?.startContainer.parentElement) }
}

const NOWHERE: Line = { x: 0, y: 0, width: 0, height: 0 }

const isOn = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom

const isRightToLeft = (element: Element | null | undefined): boolean =>
  element != null && getComputedStyle(element).direction === 'rtl'
