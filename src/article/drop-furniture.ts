import type { Drop } from './drop.ts'
import { furnitureByText } from './furniture-by-text.ts'
import type { PageMetadata } from './read-metadata.ts'
import type { PageBlock } from './scan-blocks.ts'

/** Parts the blocks of an article from what stands among them, each drop with its reason. */
export function dropFurniture(
  drafts: readonly PageBlock[],
  metadata: PageMetadata,
): { kept: PageBlock[]; drops: Drop[] } {
  const kept: PageBlock[] = []
  const drops: Drop[] = []
  drafts.forEach((draft, index) => {
    const rule = furnitureRule(draft, metadata) ?? (isAlone(drafts, index, metadata) ? 'heading' : undefined)
    if (rule) drops.push({ rule: `furniture/${rule}`, text: draft.text })
    else kept.push(draft)
  })
  return { kept, drops }
}

/** Whether a heading stands above nothing, or above furniture alone: "Keep reading" over an offer. */
function isAlone(drafts: readonly PageBlock[], index: number, metadata: PageMetadata): boolean {
  if (drafts[index]!.kind !== 'heading') return false
  let next = index + 1
  while (next < drafts.length && furnitureRule(drafts[next]!, metadata)) next++
  return next === drafts.length || (next > index + 1 && drafts[next]!.kind === 'heading')
}

function furnitureRule(draft: PageBlock, metadata: PageMetadata): string | undefined {
  if (draft.text === metadata.byline) return 'byline'
  return furnitureByText(draft.text) ?? (isLinksOnly(draft) ? 'links' : undefined)
}

// A paragraph that is one whole link leads away; a sentence with links in it does not.
const LINK_SHARE = 0.9

const isLinksOnly = ({ linked, text }: PageBlock): boolean => linked >= LINK_SHARE * text.length
