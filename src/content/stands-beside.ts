import { isNamedAsOther } from '../article/layout-rules.ts'
import { namesOf } from '../article/outline-page.ts'
import { own } from '../article/own.ts'

// Characters of prose. Comments and teasers have less; so short an article would hardly have cards.
const SHORTEST_NEIGHBOUR = 1000

/**
 * The part of the page with an article's root that an added element stands beside; undefined if the element is no article
 * of its own for its length or its name (comments), or is a part of the first.
 */
export function standsBeside(root: Element, added: Element): Element | undefined {
  if (isNamedAsOther(namesOf(added)) || !own.querySelector(added, 'h1, h2') || proseIn(added) < SHORTEST_NEIGHBOUR)
    return undefined
  let part: Element | null = root
  const around = own.parentElement(added)
  while (part && own.parentElement(part) !== around) part = own.parentElement(part)
  return part ?? undefined
}

function proseIn(element: Element): number {
  let length = 0
  for (const paragraph of own.getElementsByTagName(element, 'p')) length += paragraph.textContent?.length ?? 0
  return length
}
