import type { Analysis, Span } from '../types.ts'
import { type Excerpt, excerpt, paragraphOf, plainText } from './excerpt.ts'
import { groupBy } from './group-by.ts'

/** One figure and the sentence that it stands in. */
export interface FigureView {
  readonly figure: string
  readonly span: Span
  readonly sentence: Excerpt
  readonly paragraph: number
}

/** The figures of an article in the text's order. A figure of the same thing, said again in the same words, is listed once. */
export function figureList(analysis: Analysis): FigureView[] {
  const words = (span: Span | undefined) => (span ? plainText(analysis, span) : '')
  const same = groupBy(analysis.figures, ({ of, ...figure }) => `${words(figure)} ${words(of)}`)
  return [...same.values()].map(([{ start, end, provenance }]) => ({
    figure: words({ start, end }),
    span: { start, end },
    sentence: excerpt(analysis, provenance),
    paragraph: paragraphOf(analysis, start),
  }))
}
