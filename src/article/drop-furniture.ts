import type { PageDraft } from './draft-blocks.ts'
import type { Drop } from './drop.ts'
import { furnitureByText } from './furniture-by-text.ts'
import type { PageMetadata } from './read-metadata.ts'

/** Parts the blocks of an article from what stands among them, each drop with its reason. */
export function dropFurniture(
  drafts: readonly PageDraft[],
  metadata: PageMetadata,
): { kept: PageDraft[]; drops: Drop[] } {
  const kept: PageDraft[] = []
  const drops: Drop[] = []
  for (const draft of drafts) {
    const rule = furnitureRule(draft, metadata)
    if (rule) drops.push({ rule: `furniture/${rule}`, text: draft.text })
    else kept.push(draft)
  }
  return { kept, drops }
}

function furnitureRule(draft: PageDraft, metadata: PageMetadata): string | undefined {
  if (draft.text === metadata.byline) return 'byline'
  return furnitureByText(draft.text) ?? (isLinksOnly(draft) ? 'links' : undefined)
}

// A paragraph that is one whole link leads away; a sentence with links in it does not.
const LINK_SHARE = 0.9

function isLinksOnly({ nodes, text }: PageDraft): boolean {
  const linked = nodes
    .filter((node) => node.parentElement?.closest('a'))
    .reduce((sum, node) => sum + node.data.trim().length, 0)
  return linked >= LINK_SHARE * text.length
}
