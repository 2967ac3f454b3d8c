import { own } from '../article/own.ts'
import { isWithin, parentOf } from '../article/parent-of.ts'
import type { PageReading } from '../article/reading-of.ts'

/** The smallest element that holds all of an article's blocks, without its headline: what has to be watched. */
export function rootOf({ article, nodes, segments }: PageReading): Element | undefined {
  const body = article.blocks.find(({ kind }) => kind !== 'headline')
  const first = segments.find(({ start }) => body && start >= body.start)
  const last = segments.at(-1)
  if (!first || !last) return undefined
  const end = nodes[last.source]!
  let root = parentOf(nodes[first.source]!)
  while (root && !isWithin(end, root)) root = parentOf(root)
  // Not a lone paragraph but what it stands in: text that is added to the article comes beside it.
  if (!root) return document.body
  return own.nodeName(root) === 'P' ? (parentOf(root) ?? root) : root
}
