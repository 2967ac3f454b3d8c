import { articleOf } from '../../../src/train/read-corpus.ts'
import type { Analysis, Entity, Span } from '../../../src/types.ts'

/** Where words stand in a text, the n-th time. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`no ${nth}. “${words}” in “${text}”`)
  return { start, end: start + words.length }
}

/** An entity by its forms, each a name wherever it stands in the text as a word of its own. */
export function entityOf(
  text: string,
  [name, ...aliases]: readonly [string, ...string[]],
  parts: Partial<Entity> = {},
): Entity {
  const mentions = [name, ...aliases]
    .flatMap((form) =>
      [...text.matchAll(new RegExp(`\\b${form}\\b`, 'g'))].map(({ index }) => ({
        start: index,
        end: index + form.length,
      })),
    )
    .filter(
      (span, _, all) => !all.some((other) => other !== span && other.start <= span.start && span.end <= other.end),
    )
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ ...span, kind: 'name' as const }))
  return { id: name.toLowerCase().replaceAll(' ', '-'), type: 'person', name, aliases, mentions, merges: [], ...parts }
}

export const analysisOf = (text: string, parts: Partial<Analysis>): Analysis => ({
  article: articleOf(text),
  entities: [],
  facts: [],
  quotes: [],
  figures: [],
  dates: [],
  ties: [],
  cards: [],
  summary: [],
  ...parts,
})
