import { direction, locale } from '../../view/words.ts'
import type { Scheme } from './page-scheme.ts'

/** Gives an element of ours its class, colours, language and direction. */
export function dress(element: HTMLElement, name: string, scheme: Scheme): HTMLElement {
  element.className = `sidelight ${name}`
  element.dataset['scheme'] = scheme
  element.lang = locale()
  element.dir = direction()
  return element
}
