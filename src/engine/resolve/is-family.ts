import type { NameMention } from '../../types.ts'
import type { Reading } from '../reading.ts'

const HOUSEHOLD =
  /^(?: crime)? (?:family|families|brothers|sisters|siblings|couple|household|dynasty|clan|twins|children|sons|daughters)\b/u
const LONGEST = 24

/** "the Soros family", "the Kouachi brothers": the name means several people, none of them alone. */
export const isFamily = ({ article }: Reading, { type, end }: NameMention): boolean =>
  type === 'person' && HOUSEHOLD.test(article.text.slice(end, end + LONGEST))
