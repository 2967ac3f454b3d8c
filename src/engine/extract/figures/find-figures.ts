import type { Figure, Span } from '../../../types.ts'
import { overlapping } from '../../text/span.ts'
import type { SentenceView } from '../sentence-view.ts'
import { readFigure } from './read-figure.ts'

/** The figures of an article, in order. `dates` are in order; a number that stands in one of them is none. */
export function findFigures(views: readonly SentenceView[], dates: readonly Span[]): Figure[] {
  return views.flatMap((view) => figuresOf(view, dates))
}

function figuresOf(view: SentenceView, dates: readonly Span[]): Figure[] {
  const figures: Figure[] = []
  for (let at = 0; at < view.tokens.length; at++) {
    const read = readFigure(view, at)
    if (!read || overlapping(dates, view.tokens[at]!)) continue
    figures.push(read.figure)
    at = read.last - 1
  }
  return figures
}
