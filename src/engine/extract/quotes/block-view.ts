import type { Block } from '../../../types.ts'
import { joinArcs, syntaxOf } from '../../parse/syntax.ts'
import type { Quoted, Reading } from '../../reading.ts'
import { groupBy } from '../../text/group-by.ts'
import { sortedSearch } from '../../text/sorted-search.ts'
import { overlapping, startingIn } from '../../text/span.ts'
import { byToken, type Named, type SentenceView } from '../sentence-view.ts'

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

/** The blocks of an article that have text, each with its sentences joined. */
export function viewBlocks({ article, quoted: all }: Reading, views: readonly SentenceView[]): BlockView[] {
  const viewed: BlockView[] = []
  for (const parts of groupBy(views, ({ sentence }) => sentence.block).values()) {
    const block = article.blocks[parts[0]!.sentence.block]!
    const quoted = startingIn(all, block)
    const joined = joinViews(parts)
    viewed.push({
      ...joined,
      block,
      parts,
      quoted,
      narrated: joined.names.filter((name) => !overlapping(quoted, name)),
      previous: viewed.at(-1),
    })
  }
  return viewed
}

function joinViews(parts: readonly SentenceView[]): SentenceView & { ends: number[] } {
  const first = parts[0]!
  if (parts.length === 1) return { ...first, ends: [first.tokens.length] }
  const ends: number[] = []
  const names: Named[] = []
  const references: Named[] = []
  let offset = 0
  for (const { tokens, names: named, referenceAt } of parts) {
    const shift = (one: Named): Named => ({ ...one, first: one.first + offset, last: one.last + offset })
    names.push(...named.map(shift))
    references.push(...[...new Set(referenceAt.values())].map(shift))
    offset += tokens.length
    ends.push(offset)
  }
  const tokens = parts.flatMap((part) => part.tokens)
  const syntax = syntaxOf(joinArcs(parts.map((part) => part.syntax)))
  const sentence = { ...first.sentence, end: parts.at(-1)!.sentence.end, tokens, syntax }
  return {
    index: first.index,
    sentence,
    tokens,
    syntax,
    words: parts.flatMap(({ words }) => words),
    names,
    nameAt: byToken(names),
    referenceAt: byToken(references),
    ends,
  }
}

/** Index of the sentence of a block that holds a token; the last one's behind its end. */
export const sentenceOf = ({ ends }: BlockView, token: number): number =>
  Math.min(
    sortedSearch(ends, (end) => end <= token),
    ends.length - 1,
  )

/** The first token of the sentence that holds a token. */
export const sentenceStart = (block: BlockView, token: number): number => block.ends[sentenceOf(block, token) - 1] ?? 0
