import type { EntityType } from '../../../types.ts'
import { readRows, type WordTable } from '../read-words.ts'
import { US_STATES } from './names/index.ts'
import events from './names/other-names-of-events.json' with { type: 'json' }
import organizations from './names/other-names-of-organizations.json' with { type: 'json' }
import places from './names/other-names-of-places.json' with { type: 'json' }
import things from './names/other-names-of-things.json' with { type: 'json' }

/** Names of one thing that are well known to be one thing; no article has to prove it. */
export interface OtherNames {
  readonly type: EntityType
  readonly names: readonly string[]
}

const namesOf = (type: EntityType, table: WordTable): OtherNames[] => readRows(table).map((names) => ({ type, names }))

export const OTHER_NAMES: readonly OtherNames[] = [
  ...namesOf('place', places),
  ...US_STATES.map((names) => ({ type: 'place' as const, names })),
  ...namesOf('organization', organizations),
  ...namesOf('other', things),
  ...namesOf('event', events),
]
