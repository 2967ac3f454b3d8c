/** As `.map-name` in page.css. */
const FONT_SIZE = 11.5
const WEIGHT = 600

const context = document.createElement('canvas').getContext('2d')

/** How wide a name on the map is, CSS pixels. */
export function nameWidth(name: string): number {
  if (!context) return name.length * FONT_SIZE
  context.font = `${WEIGHT} ${FONT_SIZE}px ${getComputedStyle(document.body).fontFamily}`
  return Math.ceil(context.measureText(name).width)
}
