import { sortedSearch } from '../../text/sorted-search.ts'
import type { Frame } from './attribute-quote.ts'
import { type BlockView, sentenceOf, sentenceStart } from './block-view.ts'

/** Longest sentence that can be nothing but the reporting clause of the quotation before it ("Doe said."), in tokens. */
const CLAUSE_SENTENCE = 8

/** The words around each quotation of a block in which its speaker may stand. */
export function frameQuotes(block: BlockView): Frame[] {
  const { quoted } = block
  let previousEnd = 0
  let sentence = { opening: -1, lead: 0 }
  return quoted.map((words, i) => {
    const open = tokenAt(block, words.start - 1)
    const after = tokenAt(block, Math.min(words.end + 1, block.block.end))
    const next = quoted[i + 1]
    const limit = next ? tokenAt(block, next.start - 1) : block.tokens.length
    const opening = sentenceStart(block, open)
    if (sentence.opening !== opening) sentence = { opening, lead: open }
    const before: Frame['before'] = [Math.max(opening, previousEnd), open]
    previousEnd = after
    return { ...sentence, before, after: [after, Math.min(limit, clauseLimit(block, after))] }
  })
}

/** Index of the first token that starts at or behind an offset. */
export const tokenAt = ({ tokens }: BlockView, offset: number): number =>
  sortedSearch(tokens, ({ start }) => start < offset)

/** Where the sentence of the closing mark ends; `“Why?” Doe said.` goes on although its words look like two sentences. */
function clauseLimit(block: BlockView, after: number): number {
  const sentence = sentenceOf(block, Math.max(after - 1, 0))
  const end = block.ends[sentence]!
  if (end > after) return end
  const next = block.ends[sentence + 1]
  if (next === undefined) return end
  const asks = /^[?!…]$|^\.{2,}$/.test(block.words[after - 2] ?? '')
  return asks || next - end <= CLAUSE_SENTENCE ? next : end
}
