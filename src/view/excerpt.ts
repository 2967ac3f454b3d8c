import type { Analysis, Span } from '../types.ts'

/** A piece of the article, ready to be shown: its words, where they stand, and what is inside. */
export interface Excerpt {
  readonly span: Span
  readonly runs: readonly Run[]
  /** Counted from 1 as a reader counts; 0 for the headline, a heading or a caption. */
  readonly paragraph: number
}

/** Words in a row of one kind. `date` carries its ISO 8601 form where that is known. */
export interface Run {
  readonly text: string
  readonly kind?: 'figure' | 'date'
  readonly date?: string
}

/** A span of the article with its figures and dates told apart. */
export function excerpt(analysis: Analysis, span: Span): Excerpt {
  return { span, runs: runs(analysis, span), paragraph: paragraphOf(analysis, span.start) }
}

/** The words of a span on one line. */
export const plainText = (analysis: Analysis, { start, end }: Span): string =>
  analysis.article.text.slice(start, end).replace(/\s+/g, ' ').trim()

export const excerptText = ({ runs }: Excerpt): string => runs.map(({ text }) => text).join('')

const BODY = new Set(['paragraph', 'quote', 'listItem'])

/** The number of the paragraph that an offset stands in; 0 outside of body text. */
export function paragraphOf({ article }: Analysis, offset: number): number {
  const index = article.blocks.findIndex(({ start, end }) => start <= offset && offset < end)
  const block = article.blocks[index]
  if (!block || !BODY.has(block.kind)) return 0
  return article.blocks.slice(0, index + 1).filter(({ kind }) => BODY.has(kind)).length
}

function runs(analysis: Analysis, span: Span): Run[] {
  const found: Run[] = []
  let from = span.start
  const upTo = (end: number) => {
    if (from < end) found.push({ text: oneLine(analysis.article.text.slice(from, end)) })
  }
  for (const piece of marked(analysis, span)) {
    if (piece.start < from) continue
    upTo(piece.start)
    found.push({ text: oneLine(analysis.article.text.slice(piece.start, piece.end)), ...piece.what })
    from = piece.end
  }
  upTo(span.end)
  return found
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** Figures and dates inside a span, in order; of two that overlap the first counts. */
function marked({ figures, dates }: Analysis, span: Span): (Span & { what: Omit<Run, 'text'> })[] {
  const inside = ({ start, end }: Span) => start >= span.start && end <= span.end
  return [
    ...dates.filter(inside).map(({ start, end, resolved }) => ({
      start,
      end,
      what: { kind: 'date' as const, ...(resolved === null ? {} : { date: resolved }) },
    })),
    ...figures.filter(inside).map(({ start, end }) => ({ start, end, what: { kind: 'figure' as const } })),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}
