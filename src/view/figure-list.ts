import type { Analysis, Span } from '../types.ts'
import { type Excerpt, excerpt, paragraphOf, plainText } from './excerpt.ts'
import { groupBy } from './group-by.ts'

/** One figure with what it counts. */
export interface FigureView {
  readonly figure: string
  /** What it counts, in the article's words; empty where that is not known. */
  readonly of: string
  readonly span: Span
  readonly sentence: Excerpt
  readonly paragraph: number
}

/** The figures of an article in the text's order. A figure that is said again in the same words is listed once. */
export function figureList(analysis: Analysis): FigureView[] {
  const all = analysis.figures.map(({ start, end, of, provenance }) => ({
    figure: plainText(analysis, { start, end }),
    of: of ? plainText(analysis, of) : '',
    span: { start, end },
    sentence: excerpt(analysis, provenance),
    paragraph: paragraphOf(analysis, start),
  }))
  return [...groupBy(all, ({ figure, of }) => `${figure} ${of}`).values()].map(([first]) => first)
}
