import { inPieces } from '../article/in-pieces.ts'
import { type PageScan, scanPage } from '../article/scan-page.ts'
import type { Fault, Found } from '../messages.ts'
import { askAnalysis } from './ask-analysis.ts'
import type { Marking } from './marking.ts'

export interface Part {
  readonly scope: Element
  /** The reader asked for it: whatever it looks like, it is shown. */
  readonly isWanted: boolean
}

/** Why there is nothing to show. `over`: nobody waits for it any more. */
export type NothingRead = 'over' | 'no article' | Fault

/** An article of the page that is to be shown. */
export interface ReadArticle {
  readonly scan: PageScan
  /** Which blocks of the scan it is. */
  readonly kept: readonly number[]
  readonly found: Found
  readonly marking: Marking
}

export interface ReadOptions {
  readonly signal: AbortSignal
  /** The marks, once they are in the page. */
  readonly marking: { now(): Marking | undefined; take(): Marking | undefined }
  /** It has text, about which the background is asked. */
  readonly onAsking: () => void
}

// Characters. Less is a caption or a stub: too little to tell anything of its names.
const SHORTEST_ARTICLE = 250

/** Reads a part of the page and has it analyzed. */
export async function readPart(
  { scope, isWanted }: Part,
  { signal, marking, onAsking }: ReadOptions,
): Promise<ReadArticle | NothingRead> {
  // In pieces, between which the page can answer: nothing is compiled yet, so the first scan takes longest.
  const scan = await inPieces(scanPart(scope))
  if (signal.aborted) return 'over'
  if (!scan) return 'no article'
  onAsking()
  const reply = await askAnalysis(scan.outline, { needsMarking: !marking.now() })
  // Parts one long task in two: taking in the answer, and marking what it says.
  await scheduler.yield()
  if (signal.aborted) return 'over'
  // There by now: the background has the marks put into the page before it answers.
  const marks = marking.take()
  if (!reply.ok || !marks) return reply.ok ? 'engine' : reply.fault
  const { kept, found } = reply
  if (!found || (!isWanted && lengthOf(scan, kept) < SHORTEST_ARTICLE)) return 'no article'
  return { scan, kept, found, marking: marks }
}

export const scanPart = (scope: Element) => scanPage(document, { url: location.href }, scope)

const lengthOf = ({ outline }: PageScan, kept: readonly number[]): number =>
  kept.reduce((sum, index) => sum + (outline.blocks[index]?.text.length ?? 0), outline.metadata.headline.length)
