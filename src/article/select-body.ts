import type { Drop } from './drop.ts'
import { findRoot } from './find-root.ts'
import { layoutRule } from './layout-rule.ts'
import { isWithin } from './parent-of.ts'
import type { PageBlock } from './scan-blocks.ts'
import { isProse, weighElements } from './weigh-elements.ts'

/** The blocks of a page's article, before what they say is looked at. */
export interface Body {
  readonly blocks: readonly PageBlock[]
  readonly drops: readonly Drop[]
}

/** The part of the page where its article stands, without what its make-up tells to be of something else. */
export function selectBody(scope: Element, blocks: readonly PageBlock[]): Body | undefined {
  const weights = weighElements(blocks, scope)
  const root = findRoot(weights, scope)
  if (!root) return undefined
  const drops: Drop[] = []
  const isOwn = (block: PageBlock): boolean => {
    const rule = layoutRule(block, root, weights)
    if (rule) drops.push({ rule, text: block.text })
    return !rule
  }
  const first = blocks.findIndex(({ element }) => isWithin(element, root))
  const inside = blocks.filter(({ element }) => isWithin(element, root)).filter(isOwn)
  const openings = openingBlocks(blocks.slice(0, first)).filter((block) => !layoutRule(block, scope, weights))
  return { blocks: [...openings, ...afterHeadline(inside)], drops }
}

// A standfirst or a first paragraph that stands outside of the body is a sentence or more.
const SHORTEST_OPENING = 60

/** Prose between the page's headline and the body. */
function openingBlocks(before: readonly PageBlock[]): PageBlock[] {
  const headline = before.findLastIndex(isHeadline)
  if (headline < 0) return []
  return before
    .slice(headline + 1)
    .filter((block) => isProse(block) && block.text.length >= SHORTEST_OPENING && block.linked === 0)
}

/** Where the body's element holds the headline too, what stands above it is not of the article. */
function afterHeadline(inside: readonly PageBlock[]): readonly PageBlock[] {
  const headline = inside.findIndex(isHeadline)
  const above = inside.slice(0, Math.max(0, headline))
  return above.some(isProse) ? inside : inside.slice(Math.max(0, headline))
}

const isHeadline = ({ element }: PageBlock): boolean => element.closest('h1') !== null
