import type { Analysis } from '../../types.ts'
import type { ResolvedReading } from '../reading.ts'

export type Extraction = Pick<Analysis, 'facts' | 'quotes' | 'figures' | 'dates' | 'ties'>

/** What the article says of its entities. */
export function extract(_reading: ResolvedReading): Extraction {
  return { facts: [], quotes: [], figures: [], dates: [], ties: [] }
}
