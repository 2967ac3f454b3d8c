import type { Analysis } from '../../types.ts'
import type { Extraction } from '../extract/extract.ts'
import type { ResolvedReading } from '../reading.ts'

export type Digest = Pick<Analysis, 'cards' | 'summary'>

/** The lines of each card and the sentences that tell the story. */
export function summarize(_reading: ResolvedReading, _extraction: Extraction): Digest {
  return { cards: [], summary: [] }
}
