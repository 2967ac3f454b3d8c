import { HOVER_TIMING } from './hover-timing.ts'

export interface Point {
  readonly x: number
  readonly y: number
}
export type Box = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>

/**
 * Whether a pointer that left its word at `from` and is now at `point` is on its way to the card: inside the triangle
 * from there to the card's nearer edge, which stands above or below.
 */
export function isTowardsCard(from: Point, point: Point, card: Box): boolean {
  const below = card.top > from.y
  const edge = below ? card.top : card.bottom
  const tip = { x: from.x, y: from.y + (below ? -HOVER_TIMING.triangleSlack : HOVER_TIMING.triangleSlack) }
  return isInTriangle(point, [
    tip,
    { x: Math.min(card.left, from.x) - HOVER_TIMING.triangleSlack, y: edge },
    { x: Math.max(card.right, from.x) + HOVER_TIMING.triangleSlack, y: edge },
  ])
}

/**
 * Whether a point is in the gap between where the pointer was last on its word, `from`, and the card straight above or
 * below: who stops there is on the way to the card all the same.
 */
export const isBetween = (from: Point, { x, y }: Point, card: Box): boolean =>
  Math.abs(x - from.x) <= HOVER_TIMING.bridge && Math.min(from.y, card.bottom) <= y && y <= Math.max(from.y, card.top)

function isInTriangle(point: Point, [a, b, c]: readonly [Point, Point, Point]): boolean {
  const sides = [turn(a, b, point), turn(b, c, point), turn(c, a, point)]
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0)
}

/** Positive where the way a → b → c turns one way, negative where it turns the other. */
const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
