import * as v from 'valibot'
import { analysisSchema } from '../../src/schemas.ts'
import type { Analysis, Article, Span } from '../../src/types.ts'

/**
 * What an analysis breaks of what the engine promises for every text, in words; empty: nothing. Spans lie in the text,
 * pieces in one block, ids are known, each mention belongs to one entity, and it all passes as JSON.
 */
export function brokenPromises(article: Article, analysis: Analysis): string[] {
  return [
    ...brokenShape(article, analysis),
    ...brokenSpans(analysis),
    ...brokenIds(analysis),
    ...brokenMentions(analysis),
  ]
}

const AnalysisSchema = analysisSchema()

function brokenShape(article: Article, analysis: Analysis): string[] {
  if (analysis.article !== article) return ['the article is another one']
  const copy: unknown = JSON.parse(JSON.stringify(analysis))
  const { issues } = v.safeParse(AnalysisSchema, copy)
  return (issues ?? []).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
}

function brokenSpans(analysis: Analysis): string[] {
  const { blocks } = analysis.article
  const lies = ({ start, end }: Span) => start < end && blocks.some((block) => block.start <= start && end <= block.end)
  return spansOf(analysis)
    .filter(([, span]) => !lies(span))
    .map(([what, { start, end }]) => `${what} [${start}, ${end}) lies in no block`)
}

/** Every span of the analysis that must lie in one block, with the name of what it is. */
function spansOf({ entities, facts, quotes, figures, dates, ties, cards, summary }: Analysis): [string, Span][] {
  const named = (what: string, spans: readonly (Span | undefined)[]): [string, Span][] =>
    spans.flatMap((span) => (span ? [[what, span] as [string, Span]] : []))
  return [
    ...named(
      'mention',
      entities.flatMap(({ mentions }) => mentions),
    ),
    ...named(
      'fact',
      facts.flatMap(({ span, provenance, source }) => [span, provenance, source]),
    ),
    // A quotation may run on into the next paragraph; its sentence and its cue may not.
    ...named(
      'quote',
      quotes.flatMap(({ provenance, cue }) => [provenance, cue]),
    ),
    ...named(
      'figure',
      figures.flatMap((figure) => [figure, figure.of, figure.provenance]),
    ),
    ...named(
      'date',
      dates.flatMap((date) => [date, date.provenance]),
    ),
    ...named(
      'tie',
      ties.flatMap(({ provenance }) => provenance),
    ),
    ...named(
      'line',
      cards.flatMap(({ lines }) => lines),
    ),
    ...named('summary', summary),
  ]
}

function brokenIds({ entities, facts, quotes, ties, cards }: Analysis): string[] {
  const known = new Set(entities.map(({ id }) => id))
  const used = [
    ...facts.flatMap(({ subject, speaker }) => [subject, speaker]),
    ...quotes.flatMap(({ speaker, addressee }) => [speaker, addressee]),
    ...ties.flatMap(({ between }) => between),
    ...cards.flatMap(({ entity, lines }) => [entity, ...lines.map(({ speaker }) => speaker)]),
  ]
  const strange = used.filter((id) => typeof id === 'string' && !known.has(id))
  return [
    ...(known.size < entities.length ? ['two entities have one id'] : []),
    ...strange.map((id) => `nobody is called ${id}`),
  ]
}

function brokenMentions({ entities }: Analysis): string[] {
  const seen = new Set<string>()
  return entities.flatMap(({ id, mentions }) =>
    mentions.flatMap(({ start, end }) => {
      const key = `${start}-${end}`
      const twice = seen.has(key)
      seen.add(key)
      return twice ? [`the mention at ${key} of ${id} belongs to two entities`] : []
    }),
  )
}
