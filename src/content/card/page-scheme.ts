import { own } from '../../article/own.ts'
import { hostOf } from '../../article/parent-of.ts'

export type Scheme = 'light' | 'dark'

type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

/** More of a colour than this lets the ground below through too little to matter. */
const OPAQUE = 0.6
/** Relative luminance where black and white text read equally well (WCAG: √(1.05 × 0.05) − 0.05). */
const MIDDLE = 0.179

/**
 * Whether the page is light or dark where a text stands: by the ground that is really painted behind it, not by what
 * the system prefers. Where a picture is behind it, its own colour tells: light text stands on a dark ground.
 */
export function pageScheme(place: Node): Scheme {
  const element = place instanceof Element ? place : own.parentElement(place)
  const dark = element ? isDarkBehind(element) : false
  return dark !== isInverted() ? 'dark' : 'light'
}

function isDarkBehind(text: Element): boolean {
  for (let element: Element | undefined = text; element; element = parentOf(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element)
    const ground = readColor(backgroundColor)
    if (ground[3] >= OPAQUE) return luminance(ground) < MIDDLE
    if (backgroundImage !== 'none') return luminance(readColor(getComputedStyle(text).color)) > MIDDLE
  }
  return isDarkCanvas()
}

const parentOf = (element: Element): Element | undefined =>
  own.parentElement(element) ?? hostOf(own.getRootNode(element))

/** A page that paints no ground shows the browser's, dark only if the page says that it can be dark. */
function isDarkCanvas(): boolean {
  const scheme = getComputedStyle(document.documentElement).colorScheme
  return /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches)
}

/** Dark-mode extensions may turn the whole page's colours round; the top layer, where the card is, keeps its own. */
const isInverted = (): boolean =>
  /invert\((?:1|0\.[89]\d*|100%|9\d%)\)/.test(getComputedStyle(document.documentElement).filter)

let canvas: OffscreenCanvasRenderingContext2D | null | undefined

/** Any CSS colour, in whatever colour space, as the browser paints it. */
function readColor(color: string): Rgba {
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (!canvas) return [255, 255, 255, 0]
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = color
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance([red, green, blue]: Rgba): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
