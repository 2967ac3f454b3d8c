import type { OutlineBlock, PageOutline } from '../types.ts'
import { furnitureByText } from './furniture-by-text.ts'
import type { Selection } from './selection.ts'

/** Parts the blocks of an article, given by their indexes, from what stands among them, each drop with its reason. */
export function dropFurniture({ blocks, metadata }: PageOutline, body: readonly number[]): Selection {
  const ruleOf = (index: number) => furnitureRule(blocks[index]!, metadata.byline)
  const rules = body.map(ruleOf)
  const furniture = body.map((index, at) => rules[at] ?? (isAlone(blocks[index]!, at) ? 'heading' : undefined))

  /** Whether a heading stands above nothing, or above furniture alone: "Keep reading" over an offer. */
  function isAlone({ kind }: OutlineBlock, at: number): boolean {
    if (kind !== 'heading') return false
    let next = at + 1
    while (next < body.length && rules[next]) next++
    return next === body.length || (next > at + 1 && blocks[body[next]!]!.kind === 'heading')
  }
  return {
    kept: body.filter((_, at) => !furniture[at]),
    drops: body.flatMap((index, at) =>
      furniture[at] ? [{ rule: `furniture/${furniture[at]}`, text: blocks[index]!.text }] : [],
    ),
  }
}

function furnitureRule(block: OutlineBlock, byline: string | undefined): string | undefined {
  if (block.text === byline) return 'byline'
  return furnitureByText(block.text) ?? (isLinksOnly(block) ? 'links' : undefined)
}

// A paragraph that is one whole link leads away; a sentence with links in it does not.
const LINK_SHARE = 0.9

const isLinksOnly = ({ linked, text }: OutlineBlock): boolean => linked >= LINK_SHARE * text.length
