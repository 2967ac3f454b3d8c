import type { Reading } from '../reading.ts'

/** Where a name first stands, the headline aside unless it stands nowhere else: a headline may shorten what the text spells out. */
export function firstInBody({ article }: Reading, mentions: readonly { readonly start: number }[]): number {
  const headline = article.blocks[0]?.end ?? 0
  return (mentions.find(({ start }) => start >= headline) ?? mentions[0]!).start
}
