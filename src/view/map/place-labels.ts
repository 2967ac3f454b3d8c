/** A dot with the room that its name takes, CSS pixels. */
export interface Dot {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly nameWidth: number
}

export type Side = 'right' | 'left' | 'above' | 'below'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const LINE = 15
const GAP = 4
const SIDES: readonly Side[] = ['right', 'left', 'above', 'below']

/**
 * Where the name of each dot stands, so that no name runs into another, into a dot or over the edge; undefined where
 * there is no such side. The first dots choose first.
 */
export function placeLabels(dots: readonly Dot[], size: { width: number; height: number }): (Side | undefined)[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => around(x, y, { width: radius * 2, height: radius * 2 }))
  return dots.map((dot, own) => {
    const side = SIDES.find((candidate) => {
      const box = labelBox(dot, candidate)
      return isInside(box, size) && taken.every((other, index) => index === own || !overlap(box, other))
    })
    if (side) taken.push(labelBox(dot, side))
    return side
  })
}

function labelBox({ x, y, radius, nameWidth }: Dot, side: Side): Box {
  const beside = radius + GAP + nameWidth / 2
  const over = radius + GAP + LINE / 2
  const shift = { right: [beside, 0], left: [-beside, 0], above: [0, -over], below: [0, over] } as const
  return around(x + shift[side][0], y + shift[side][1], { width: nameWidth, height: LINE })
}

const around = (x: number, y: number, { width, height }: { width: number; height: number }): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
})

const isInside = ({ left, top, right, bottom }: Box, { width, height }: { width: number; height: number }): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
