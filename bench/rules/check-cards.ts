import type { Analysis, CardLine, Entity, Span } from '../../src/types.ts'
import { isTied } from './check-gold.ts'
import { type Findings, startTally, type Tally } from './findings.ts'
import type { GoldArticle, GoldCard, GoldCards } from './gold-article.ts'
import { matchEntities, wordsOf } from './match-entities.ts'
import { sentenceFinder } from './sentence-finder.ts'

const LONGEST_LINE = 240
/** How far from a figure's words it may be found, in characters. */
const NEAR = 40

/** Cards, summary, ties, figures and dates against reference cards, lines by the sentence that they stand in. */
export function checkCards(cards: GoldCards, gold: GoldArticle, analysis: Analysis): Findings {
  const tally = startTally()
  const owners = matchEntities(gold.entities, analysis)
  const { text } = analysis.article
  const compare = { analysis, tally, find: finder(text), sentence: sentenceFinder(text) }
  for (const card of cards.cards) compareCard(card, owners.get(card.entity), compare)
  compareRest(cards, owners, compare)
  return tally.findings
}

interface Comparing {
  readonly analysis: Analysis
  readonly tally: Tally
  readonly find: (words: string) => Span | undefined
  /** Where the sentence begins that an offset stands in. */
  readonly sentence: (at: number) => number
}

const finder = (text: string) => (words: string) => {
  const start = text.indexOf(words.normalize('NFC'))
  return start < 0 ? undefined : { start, end: start + words.length }
}

function compareCard(card: GoldCard, entity: Entity | undefined, { analysis, tally, find, sentence }: Comparing): void {
  const { count, judge } = tally
  const lines = analysis.cards.find((ours) => ours.entity === entity?.id)?.lines ?? []
  count('has a card', lines.length > 0)
  const wanted = card.lines.map((line) => find(line.text))
  const ours = new Set(lines.map(({ start }) => sentence(start)))
  for (const [i, at] of wanted.entries())
    if (at) count(i === 0 ? 'best line there' : 'other lines there', ours.has(sentence(at.start)))
  const theirs = new Set(wanted.flatMap((at) => (at ? [sentence(at.start)] : [])))
  const bad = (card.bad ?? []).flatMap((words) => find(words) ?? [])
  for (const line of lines) {
    const isAgreed = theirs.has(sentence(line.start))
    count('lines agreed', isAgreed)
    count('line is short', line.end - line.start <= LONGEST_LINE)
    const rule = ruleOfLine(analysis, entity?.id, line)
    if (rule) judge(rule, isAgreed && !bad.some((span) => isSameLine(line, span)))
  }
  for (const span of bad) count('no bad line', !lines.some((line) => isSameLine(line, span)))
}

/** Most of a misleading line, with little else around it. */
const isSameLine = (line: Span, bad: Span): boolean => {
  const length = bad.end - bad.start
  return (
    Math.min(line.end, bad.end) - Math.max(line.start, bad.start) > 0.6 * length && line.end - line.start < 1.3 * length
  )
}

/** The rule that found what a line shows; a line may be cut from it. */
export function ruleOfLine(
  { facts, quotes }: Analysis,
  entity: string | undefined,
  line: CardLine,
): string | undefined {
  const holds = (span: Span) => span.start < line.end && line.start < span.end
  if (line.kind === 'quote') return quotes.find(holds)?.rule
  return facts.find(({ subject, relation, span }) => subject === entity && relation === line.kind && holds(span))?.rule
}

function compareRest(
  cards: GoldCards,
  owners: ReadonlyMap<string, Entity>,
  { analysis, tally: { count }, find, sentence }: Comparing,
): void {
  const summary = new Set(analysis.summary.map(({ start }) => sentence(start)))
  for (const words of cards.summary) {
    const at = find(words)
    if (at) count('summary sentences', summary.has(sentence(at.start)))
  }
  for (const { between } of cards.ties)
    count(
      'ties',
      isTied(
        analysis,
        between.map((id) => owners.get(id)?.id),
      ),
    )
  for (const { text } of cards.figures) {
    const at = find(text)
    const number = /[\d.,]*\d/.exec(text)?.[0] ?? text
    const isThere = (span: Span) =>
      at && span.start < at.end + NEAR && span.end > at.start - NEAR && wordsOf(analysis, span).includes(number)
    count('figures', analysis.figures.some(isThere))
  }
  for (const { text, resolves } of cards.dates)
    count(
      'dates',
      analysis.dates.some(
        (date) => wordsOf(analysis, date).includes(text) && (date.resolved ?? '').startsWith(resolves),
      ),
    )
}
