import type { Analysis } from '../types.ts'
import { type Excerpt, excerpt } from './excerpt.ts'
import { groupBy } from './group-by.ts'

/** What the article says of one date. */
export interface Moment {
  /** ISO 8601 at its real precision. */
  readonly date: string
  /** The sentences that name it, in the text's order. */
  readonly sentences: readonly Excerpt[]
  /** How it stands to the day on which the article came out; `undefined` where that is not known. */
  readonly when: 'before' | 'same' | 'after' | undefined
}

/** The dates that the article names, from the earliest to the latest; those that cannot be told are left out. */
export function timeline(analysis: Analysis): Moment[] {
  const known = analysis.dates.flatMap(({ resolved, provenance }) => (resolved ? [{ date: resolved, provenance }] : []))
  const published = analysis.article.datePublished?.slice(0, 10)
  return [...groupBy(known, ({ date }) => date.slice(0, 10))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, mentions]) => ({
      date,
      sentences: [...groupBy(mentions, ({ provenance }) => provenance.start).values()].map(([first]) =>
        excerpt(analysis, first.provenance),
      ),
      when: published === undefined ? undefined : compare(date, published.slice(0, date.length)),
    }))
}

const compare = (date: string, published: string): Moment['when'] =>
  date === published ? 'same' : date < published ? 'before' : 'after'
