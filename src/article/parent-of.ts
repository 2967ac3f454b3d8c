import { own } from './own.ts'

const SHADOW_TREE = 11

/** The element around a node, out of its shadow tree or its frame too. */
export function parentOf(node: Node): Element | null {
  const parent = own.parentElement(node)
  if (parent) return parent
  const tree = own.getRootNode(node)
  return hostOf(tree) ?? (tree as Partial<Document>).defaultView?.frameElement ?? null
}

/** The element that a shadow tree stands in; none for another tree. */
export const hostOf = (tree: Node): Element | undefined =>
  // A document may have an image that it calls its `host`.
  own.nodeType(tree) === SHADOW_TREE ? (tree as ShadowRoot).host : undefined

/** Whether a node is an element or lies within it, be it in a shadow tree or a frame. */
export function isWithin(node: Node, outer: Element): boolean {
  if (own.contains(outer, node)) return true
  const tree = own.getRootNode(node)
  if (tree === own.getRootNode(outer)) return false
  const holder = parentOf(tree)
  return holder !== null && isWithin(holder, outer)
}
