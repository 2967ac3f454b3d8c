import type { OutlineBlock, PageOutline } from '../types.ts'
import type { Drop } from './drop.ts'
import { findRoot } from './find-root.ts'
import { layoutRules } from './layout-rules.ts'
import type { Selection } from './selection.ts'
import { isWithin, wayUp } from './way-up.ts'
import { isProse, weighElements } from './weigh-elements.ts'

// Index of the element that the outline is of.
const WHOLE = 0

/** The blocks of a page's article by their layout alone; what they say is looked at later. */
export function selectBody(outline: PageOutline): Selection {
  const { elements, blocks } = outline
  const weights = weighElements(outline)
  const root = findRoot(weights, elements)
  if (root === undefined) return { kept: [], drops: [] }
  const drops: Drop[] = []
  const ruleInBody = layoutRules({ elements, weights, root })
  const isOwn = (index: number): boolean => {
    const rule = ruleInBody(blocks[index]!)
    if (rule) drops.push({ rule, text: blocks[index]!.text })
    return !rule
  }
  const inside = [...blocks.keys()].filter((index) => isWithin(elements, blocks[index]!.element, root))
  const ruleOnPage = layoutRules({ elements, weights, root: WHOLE })
  const openings = openingBlocks(outline, inside[0] ?? 0).filter((index) => !ruleOnPage(blocks[index]!))
  return { kept: [...openings, ...afterHeadline(outline, inside.filter(isOwn))], drops }
}

// Characters, about a sentence: a standfirst or first paragraph outside of the body has as many, a label has not.
const SHORTEST_OPENING = 60

/** Prose between the page's headline and the body, which begins at a block. */
function openingBlocks(outline: PageOutline, body: number): number[] {
  const before = outline.blocks.slice(0, body)
  const headline = before.findLastIndex((block) => isHeadline(outline, block))
  if (headline < 0) return []
  const isOpening = (block: OutlineBlock) =>
    isProse(block) && block.text.length >= SHORTEST_OPENING && block.linked === 0
  return [...before.keys()].filter((index) => index > headline && isOpening(before[index]!))
}

/** Where the body's element holds the headline too, what stands above it is not of the article. */
function afterHeadline(outline: PageOutline, inside: readonly number[]): readonly number[] {
  const headline = inside.findIndex((index) => isHeadline(outline, outline.blocks[index]!))
  const above = inside.slice(0, Math.max(0, headline))
  return above.some((index) => isProse(outline.blocks[index]!)) ? inside : inside.slice(Math.max(0, headline))
}

const isHeadline = ({ elements }: PageOutline, { element }: OutlineBlock): boolean =>
  [...wayUp(elements, element)].some((index) => elements[index]!.name.toUpperCase() === 'H1')
