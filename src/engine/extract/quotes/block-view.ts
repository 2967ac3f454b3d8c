import type { Article, Block } from '../../../types.ts'
import type { Named, SentenceView } from '../sentence-view.ts'
import { findQuoted, type Quoted } from './find-quoted.ts'

/** A whole block as one view, since a quotation may run over its sentences. */
export interface BlockView extends SentenceView {
  readonly block: Block
  /** Index behind the last token of each of its sentences. */
  readonly ends: readonly number[]
  readonly parts: readonly SentenceView[]
  readonly quoted: readonly Quoted[]
  /** The names outside quotation marks: whom the narrator speaks of. */
  readonly narrated: readonly Named[]
  /** The block before, if it has text. */
  readonly previous: BlockView | undefined
}

/** The blocks of an article, each with its sentences joined and its quotations found. */
export function viewBlocks({ text, blocks }: Article, views: readonly SentenceView[]): BlockView[] {
  const viewed: BlockView[] = []
  for (const parts of groupByBlock(views)) {
    const block = blocks[parts[0]!.sentence.block]!
    const quoted = findQuoted(text, block)
    const joined = joinViews(parts)
    viewed.push({ ...joined, block, parts, quoted, narrated: outside(joined.names, quoted), previous: viewed.at(-1) })
  }
  return viewed
}

function groupByBlock(views: readonly SentenceView[]): SentenceView[][] {
  const groups: SentenceView[][] = []
  for (const view of views) {
    const group = groups.at(-1)
    if (group?.[0]?.sentence.block === view.sentence.block) group.push(view)
    else groups.push([view])
  }
  return groups
}

function joinViews(parts: readonly SentenceView[]): SentenceView & { ends: number[] } {
  const first = parts[0]!
  if (parts.length === 1) return { ...first, ends: [first.tokens.length] }
  const ends: number[] = []
  const names: Named[] = []
  const nameAt = new Map<number, Named>()
  const referenceAt = new Map<number, Named>()
  let offset = 0
  for (const part of parts) {
    const shift = (named: Named): Named => ({ ...named, first: named.first + offset, last: named.last + offset })
    const cover = (map: Map<number, Named>, named: Named) => {
      for (let at = named.first; at < named.last; at++) map.set(at, named)
    }
    for (const named of part.names.map(shift)) {
      names.push(named)
      cover(nameAt, named)
    }
    for (const named of new Set(part.referenceAt.values())) cover(referenceAt, shift(named))
    offset += part.tokens.length
    ends.push(offset)
  }
  const tokens = parts.flatMap((part) => part.tokens)
  const sentence = { ...first.sentence, end: parts.at(-1)!.sentence.end, tokens }
  return {
    index: first.index,
    sentence,
    tokens,
    words: parts.flatMap(({ words }) => words),
    names,
    nameAt,
    referenceAt,
    ends,
  }
}

/** Both lists are in order: one pass. */
function outside(names: readonly Named[], quoted: readonly Quoted[]): Named[] {
  let next = 0
  return names.filter((name) => {
    while (next < quoted.length && quoted[next]!.end <= name.start) next++
    return next === quoted.length || name.end <= quoted[next]!.start
  })
}

/** Index of the sentence of a block that holds a token, by binary search. */
export function sentenceOf({ ends }: BlockView, token: number): number {
  let low = 0
  let high = ends.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! <= token) low = middle + 1
    else high = middle
  }
  return low
}

/** The first token of the sentence that holds a token. */
export const sentenceStart = (block: BlockView, token: number): number => block.ends[sentenceOf(block, token) - 1] ?? 0
