import type { Analysis } from '../../types.ts'
import type { ResolvedReading } from '../reading.ts'
import { statements } from './statements/statements.ts'

export type Extraction = Pick<Analysis, 'facts' | 'quotes' | 'figures' | 'dates' | 'ties'>

/** What the article says of its entities. */
export function extract(reading: ResolvedReading): Extraction {
  return { facts: statements(reading, []), quotes: [], figures: [], dates: [], ties: [] }
}
