import type { Article, Block, BlockKind, Metadata } from '../types.ts'
import type { Segment } from './normalize-text.ts'

/** One block before it has its place in the article. */
export interface Draft {
  readonly kind: BlockKind
  /** On one line, not empty. */
  readonly text: string
  readonly segments: readonly Segment[]
}

/** A draft whose segments stand in nodes of the page. */
export interface LiveDraft extends Draft {
  /** Undefined for what stands nowhere on the page. */
  readonly nodes: readonly (Text | undefined)[]
}

/** The language of an article whose page names none: the engine tells it by the text. */
export const UNDECLARED = 'und'

const SEPARATOR = '\n\n'

/** Blocks joined by a blank line, in the order given; each draft's first offset is its block's start. */
export function composeArticle(metadata: Metadata, drafts: readonly Pick<Draft, 'kind' | 'text'>[]): Article {
  const blocks: Block[] = []
  let end = 0
  for (const { kind, text } of drafts) {
    const start = blocks.length ? end + SEPARATOR.length : 0
    end = start + text.length
    blocks.push({ kind, start, end })
  }
  return { ...metadata, text: drafts.map((draft) => draft.text).join(SEPARATOR), blocks }
}
