import type { BlockKind } from '../types.ts'
import type { Draft } from './compose-article.ts'
import { normalizeText } from './normalize-text.ts'

/** A draft with the nodes of the copy that it was read from; its segments' sources are their indices. */
export interface PageDraft extends Draft {
  readonly nodes: readonly Text[]
  /** The innermost element that holds the whole block. */
  readonly element: Element
}

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG INPUT'.split(
    ' ',
  ),
)

/** Cuts a tree into its blocks: each run of text that no block's border interrupts. */
export function draftBlocks(root: Element): PageDraft[] {
  const drafts: PageDraft[] = []
  let nodes: Text[] = []
  let holder = root

  const close = () => {
    const { text, segments } = normalizeText(nodes.map((node) => node.data))
    if (text) drafts.push({ kind: kindOf(holder), text, segments, nodes, element: holder })
    nodes = []
  }
  const visit = (element: Element) => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        if (!nodes.length) holder = blockOf(element, root)
        nodes.push(child as Text)
      } else if (child.nodeName === 'BR') {
        nodes.push(element.ownerDocument.createTextNode(' '))
      } else if (child.nodeType === 1) {
        const isBlock = !INLINE.has(child.nodeName)
        if (isBlock) close()
        visit(child as Element)
        if (isBlock) close()
      }
    }
  }
  visit(root)
  close()
  return drafts
}

function blockOf(element: Element, root: Element): Element {
  let block = element
  while (block !== root && INLINE.has(block.nodeName)) block = block.parentElement ?? root
  return block
}

const KINDS: readonly (readonly [selector: string, kind: BlockKind])[] = [
  ['figure, figcaption', 'caption'],
  ['h1, h2, h3, h4, h5, h6', 'heading'],
  ['blockquote', 'quote'],
  ['li', 'listItem'],
]

const kindOf = (element: Element): BlockKind =>
  KINDS.find(([selector]) => element.closest(selector))?.[1] ?? 'paragraph'
