import type { PageReading } from '../article/reading-of.ts'
import type { PageScan } from '../article/scan-page.ts'
import { articleOf } from '../article/select-article.ts'
import type { Found } from '../messages.ts'
import type { askAnalysis } from './ask-analysis.ts'

/** An article as it is shown. */
export interface Shown {
  readonly scan: PageScan
  /** Which blocks of the scan are the article. */
  readonly kept: readonly number[]
  readonly reading: PageReading
  readonly found: Found
}

/** What the page was read as, and which of its blocks are the article; `found` where its words are others than before. */
export interface ReadAnew {
  readonly scan: PageScan
  readonly kept: readonly number[]
  readonly found?: Found
}

/** What became of an article. `unknown`: the background has a fault, or nobody waits for an answer any more. */
export type Fate =
  | { readonly is: 'gone' }
  | { readonly is: 'unknown' }
  | { readonly is: 'same'; readonly answer: ReadAnew }
  | { readonly is: 'other'; readonly answer: ReadAnew }

/** What became of an article whose part of the page reads as before; undefined if it does not. */
export const fateAtOnce = ({ scan: before, kept }: Shown, scan: PageScan): Fate | undefined =>
  readsAs(before, scan) ? { is: 'same', answer: { scan, kept } } : undefined

/** What became of an article whose part of the page reads otherwise now, as the background tells. */
export async function readAnew(
  { reading, found: { key } }: Shown,
  scan: PageScan,
  { ask, signal }: { readonly ask: typeof askAnalysis; readonly signal: AbortSignal },
): Promise<Fate> {
  const reply = await ask(scan.outline, { have: key })
  // Parts one long task in two: taking in the answer, and marking what it says.
  await scheduler.yield()
  if (signal.aborted || !reply.ok) return { is: 'unknown' }
  const { kept, found } = reply
  if (!kept.length) return { is: 'gone' }
  const isSame = !found || articleOf(scan.outline, kept).text === reading.article.text
  return isSame ? { is: 'same', answer: { scan, kept } } : { is: 'other', answer: { scan, kept, found } }
}

/** Whether two scans have the same words in the same places. */
const readsAs = ({ outline: { blocks } }: PageScan, { outline: { blocks: next } }: PageScan): boolean =>
  next.length === blocks.length &&
  next.every(({ text, kind, linked }, at) => {
    const block = blocks[at]!
    return text === block.text && kind === block.kind && linked === block.linked
  })
