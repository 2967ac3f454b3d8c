import type { Analysis, Card, CardLine, Entity, Span } from '../../src/types.ts'

/** A whole analysis as a reader would look it through: what is told of whom, and by whom. */
export function analysisMarkdown(analysis: Analysis): string {
  const { article, cards, entities } = analysis
  const carded = new Set(cards.map(({ entity }) => entity))
  const rest = entities.filter(({ id }) => !carded.has(id)).map(({ name, type }) => `${name} (${type})`)
  return [
    `# ${article.headline}`,
    [article.siteName, article.datePublished].filter(Boolean).join(', '),
    section('Summary', summary(analysis)),
    '## Cards',
    ...entities.flatMap((entity) =>
      cards.filter((card) => card.entity === entity.id).map((card) => showCard(analysis, entity, card)),
    ),
    section('Names without a card', rest.length > 0 ? [rest.join(', ')] : []),
    section('Quotes', quotes(analysis)),
    section('Timeline', timeline(analysis)),
    section('Figures', figures(analysis)),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`

const textOf = ({ article }: Analysis, { start, end }: Span) => article.text.slice(start, end).replace(/\s+/g, ' ')
const nameOf = ({ entities }: Analysis, id: string) => entities.find((entity) => entity.id === id)?.name ?? id

const summary = (analysis: Analysis) => analysis.summary.map((span) => textOf(analysis, span))

function showCard(analysis: Analysis, entity: Entity, { lines }: Card): string {
  const role = analysis.facts.find(({ subject, relation }) => subject === entity.id && relation === 'role')
  const about = [
    entity.type,
    role && textOf(analysis, role.span),
    entity.standsFor && `stands for ${nameOf(analysis, entity.standsFor)}`,
    entity.aliases.length > 0 && `here also ${entity.aliases.join(', ')}`,
  ]
  return [`### ${entity.name}`, about.filter(Boolean).join(' · '), showLines(analysis, entity, lines)].join('\n\n')
}

const showLines = (analysis: Analysis, entity: Entity, lines: readonly CardLine[]) =>
  lines.map((line) => `1. ${showLine(analysis, entity, line)}`).join('\n')

/** Quotes in marks, claims with who says so. */
function showLine(analysis: Analysis, entity: Entity, line: CardLine): string {
  const text = line.kind === 'quote' ? `“${textOf(analysis, line)}”` : textOf(analysis, line)
  const source = analysis.facts.find(
    ({ subject, span }) => subject === entity.id && span.start === line.start && span.end === line.end,
  )?.source
  const by = line.speaker
    ? line.speaker !== entity.id && nameOf(analysis, line.speaker)
    : source && textOf(analysis, source)
  return by ? `${text} [${by}]` : text
}

const quotes = (analysis: Analysis) =>
  analysis.quotes.map((quote) => {
    const speaker = quote.speaker === null ? '?' : nameOf(analysis, quote.speaker)
    const addressee = quote.addressee ? ` → ${nameOf(analysis, quote.addressee)}` : ''
    return `**${speaker}${addressee}** “${textOf(analysis, quote)}”`
  })

/** Dated sentences in the order of their dates; those without a known date are left out. */
const timeline = (analysis: Analysis) =>
  analysis.dates
    .flatMap((date) => (date.resolved === null ? [] : [{ resolved: date.resolved, date }]))
    .toSorted((a, b) => (a.resolved < b.resolved ? -1 : a.resolved > b.resolved ? 1 : a.date.start - b.date.start))
    .map(({ resolved, date }) => `${resolved} (${textOf(analysis, date)}): ${textOf(analysis, date.provenance)}`)

const figures = (analysis: Analysis) =>
  analysis.figures.map((figure) => {
    const value = `${figure.value}${figure.unit ? ` ${figure.unit}` : ''}`
    return `${textOf(analysis, figure)} = ${value}${figure.of ? `, of ${textOf(analysis, figure.of)}` : ''}`
  })
