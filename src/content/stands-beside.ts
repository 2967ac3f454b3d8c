// A comment or a teaser is shorter; a next article that is not, is not worth its own cards.
const SHORTEST_NEIGHBOUR = 1500

/**
 * The part of the page with an article's root that an added element stands beside; undefined if the element has too little
 * text to be an article of its own, or is a part of the first.
 */
export function standsBeside(root: Element, added: Element): Element | undefined {
  if (proseIn(added) < SHORTEST_NEIGHBOUR) return undefined
  let part: Element | null = root
  while (part && part.parentElement !== added.parentElement) part = part.parentElement
  return part ?? undefined
}

function proseIn(element: Element): number {
  let length = 0
  for (const paragraph of element.getElementsByTagName('p')) length += paragraph.textContent?.length ?? 0
  return length
}
