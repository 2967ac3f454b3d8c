import type { NameMention } from '../../../types.ts'
import type { Reading } from '../../reading.ts'
import type { Gazetteer } from '../../recognize/gazetteer.ts'

/** One way in which the article writes a name, with all its mentions, whatever types were found for them. */
export interface Spelling {
  /** As first written, white space made single. */
  readonly text: string
  /** Folded. */
  readonly key: string
  /** In the text's order. */
  readonly mentions: readonly NameMention[]
}

/** What is known beside the mentions themselves. */
export interface Knowledge {
  readonly reading: Reading
  readonly gazetteer: Gazetteer | undefined
  /** In reports on sports, names of cities are mostly their teams. */
  readonly isSport: () => boolean
}
