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
  for (const draft of drafts) {
    const rule = furnitureRule(draft, metadata)
    if (rule) drops.push({ rule: `furniture/${rule}`, text: draft.text })
    else kept.push(draft)
  }
  return { kept, drops }
}

function furnitureRule(draft: PageBlock, metadata: PageMetadata): string | undefined {
  if (draft.text === metadata.byline) return 'byline'
  return furnitureByText(draft.text) ?? (isLinksOnly(draft) ? 'links' : undefined)
}

// A paragraph that is one whole link leads away; a sentence with links in it does not.
const LINK_SHARE = 0.9

const isLinksOnly = ({ linked, text }: PageBlock): boolean => linked >= LINK_SHARE * text.length
