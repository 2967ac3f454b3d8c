import { own } from '../article/own.ts'

// Longer paths lose their start: the last steps match few enough elements, and long selectors are slow to match.
const LONGEST_WAY = 12

/**
 * A selector of an element by the names of those around it, from the nearest that holds a page's main text, or the body:
 * `main > div > p`. By names and not by classes, which pages change while they are read: a name stays as long as its element.
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
