import type { Metadata, OutlineElement, PageOutline } from '../types.ts'
import { own } from './own.ts'
import { parentOf } from './parent-of.ts'
import type { PageBlock } from './scan-blocks.ts'

// Characters. A few words say what an element is; no page is to make its outline long by them.
const LONGEST_NAMES = 1000

/** The outline of a part of a page whose blocks were scanned. */
export function outlinePage(scope: Element, scanned: readonly PageBlock[], metadata: Metadata): PageOutline {
  const elements: OutlineElement[] = []
  const indexes = new Map<Element, number>()
  const indexOf = (element: Element): number => {
    const known = indexes.get(element)
    if (known !== undefined) return known
    const around = element === scope ? null : parentOf(element)
    const parent = around ? indexOf(around) : undefined
    const index = elements.push({ ...namesOf(element), ...(parent !== undefined && { parent }) }) - 1
    indexes.set(element, index)
    return index
  }
  indexOf(scope)
  const blocks = scanned.map(({ kind, text, linked, element }) => ({ kind, text, linked, element: indexOf(element) }))
  return { metadata, elements, blocks }
}

/** What a page calls an element. */
export const namesOf = (element: Element): Pick<OutlineElement, 'name' | 'classes' | 'id'> => ({
  name: own.nodeName(element),
  classes: (own.getAttribute(element, 'class') ?? '').slice(0, LONGEST_NAMES),
  id: own.id(element).slice(0, LONGEST_NAMES),
})
