/** The element around a node, out of its shadow tree or its frame too. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement
  const tree = node.getRootNode()
  if ('host' in tree) return (tree as ShadowRoot).host
  return (tree as Document).defaultView?.frameElement ?? null
}

/** Whether a node is an element or lies within it, be it in a shadow tree or a frame. */
export function isWithin(node: Node, outer: Element): boolean {
  if (outer.contains(node)) return true
  const tree = node.getRootNode()
  if (tree === outer.getRootNode()) return false
  const holder = parentOf(tree)
  return holder !== null && isWithin(holder, outer)
}
