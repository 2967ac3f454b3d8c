import { own } from '../article/own.ts'

// Deeper ways begin without their start: what is marked is told well enough by its last steps.
const LONGEST_WAY = 12

/**
 * A selector of an element by the names of those around it, from the nearest that holds a page's main text, or the body:
 * `main > div > p`. Names do not change as long as an element lives; classes do.
 */
export function placeSelector(element: Element): string {
  const way: string[] = []
  for (let up: Element | null = element; up && way.length < LONGEST_WAY; up = own.parentElement(up)) {
    const name = own.localName(up)
    way.unshift(CSS.escape(name))
    if (/^(?:article|main|body)$/.test(name)) break
  }
  return way.join(' > ')
}
