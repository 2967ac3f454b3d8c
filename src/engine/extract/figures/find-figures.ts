import type { Figure, Span } from '../../../types.ts'
import type { SentenceView } from '../sentence-view.ts'
import { readFigure } from './read-figure.ts'

/** The figures of an article, in order. `dates` are in order; a number that stands in one of them is none. */
export function findFigures(views: readonly SentenceView[], dates: readonly Span[]): Figure[] {
  let next = 0
  return views.flatMap((view) => {
    while (next < dates.length && dates[next]!.end <= view.sentence.start) next++
    const here: Span[] = []
    for (let i = next; i < dates.length && dates[i]!.start < view.sentence.end; i++) here.push(dates[i]!)
    return figuresOf(view, here)
  })
}

function figuresOf(view: SentenceView, dates: readonly Span[]): Figure[] {
  const figures: Figure[] = []
  let date = 0
  for (let at = 0; at < view.tokens.length; at++) {
    const { start, end } = view.tokens[at]!
    while (date < dates.length && dates[date]!.end <= start) date++
    if (date < dates.length && dates[date]!.start < end) continue
    const read = readFigure(view, at)
    if (!read) continue
    figures.push(read.figure)
    at = read.last - 1
  }
  return figures
}
