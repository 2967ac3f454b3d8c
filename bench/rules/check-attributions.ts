import type { Analysis, Quote, Span } from '../../src/types.ts'
import { ruleOfLine } from './check-cards.ts'
import { type Findings, startTally, type Tally } from './findings.ts'

type Range = readonly [start: number, end: number]

/** Who says what, by which words, as PolNeAR labels it: stretches of the text. */
export interface GoldAttribution {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

/** Fewer words between quotation marks are often no speech. */
const FEWEST_WORDS = 5

/**
 * Speakers of quotations and the claims on cards against labelled attributions. A pronoun's speaker is only counted: whom it
 * means is not labelled there.
 */
export function checkAttributions(attributions: readonly GoldAttribution[], analysis: Analysis): Findings {
  const tally = startTally()
  const sourced = attributions.filter(({ source }) => source.length > 0)
  for (const quoted of longQuotations(analysis.article.text)) {
    const sources = sourced
      .filter(({ content }) => overlap(quoted, content) > 0.7 * lengthOf(quoted))
      .map(({ source }) => source)
    if (sources.length > 0) checkSpeaker(quoted, sources, { analysis, tally })
  }
  for (const { lines, entity } of analysis.cards)
    for (const line of lines) {
      if (!line.speaker || line.kind === 'quote') continue
      const near = sourced.filter(({ content, cue }) => overlap(line, content) > 0 || overlap(line, cue) > 0)
      const isRight = near.length > 0 && isClaimOf(line.speaker, near, analysis)
      tally.count('claims right', isRight)
      tally.count('claims by no other', near.length === 0 || isRight)
      const rule = ruleOfLine(analysis, entity, line)
      if (rule) tally.judge(rule, isRight)
    }
  return tally.findings
}

interface Checking {
  readonly analysis: Analysis
  readonly tally: Tally
}

function checkSpeaker(quoted: Span, sources: readonly (readonly Range[])[], { analysis, tally }: Checking): void {
  const { count, judge } = tally
  const ours = analysis.quotes.filter((quote) => common(quote, quoted) > 0.5 * lengthOf(quoted))
  count('quotes found', ours.length > 0)
  if (ours.length === 0) return
  const said = ours.find(hasSpeaker)
  const isRight = said !== undefined && sources.some((source) => isNamedIn(said.speaker, source, analysis))
  const [first = []] = sources
  if (sources.some((source) => holdsName(cut(source, analysis)))) {
    count('named source right', isRight)
    count('named source not silent', said !== undefined)
  } else if (/^(?:he|she|they|we|i|it)$/i.test(cut(first, analysis))) {
    count('pronoun source named', said !== undefined)
    count('no wrong speaker', true)
    return
  }
  count('no wrong speaker', said === undefined || isRight)
  if (said) judge(said.rule, isRight)
}

const hasSpeaker = (quote: Quote): quote is Quote & { readonly speaker: string } => quote.speaker !== null

/** A claim's speaker is right where some attribution beside it is by that entity, or none of them is by a name. */
const isClaimOf = (speaker: string, near: readonly GoldAttribution[], analysis: Analysis): boolean =>
  near.some(({ source }) => isNamedIn(speaker, source, analysis)) ||
  near.every(({ source }) => !/\p{Lu}\p{L}+/u.test(cut(source, analysis)))

/** The quotations that an article marks itself. */
const longQuotations = (text: string): Span[] =>
  [...text.matchAll(/[“"]([^“”"\n]{1,2000})[”"]/g)].flatMap((quoted) => {
    const words = quoted[1]!.trim().split(/\s+/)
    return words.length < FEWEST_WORDS ? [] : [{ start: quoted.index + 1, end: quoted.index + quoted[0].length - 1 }]
  })

const OPENER = /^(?:The|A|An|He|She|They|We|I|It|His|Her|Their|One|Some|In|But)\b/u
const holdsName = (source: string) => /\p{Lu}\p{L}+/u.test(source.replace(OPENER, ''))

const cut = (ranges: readonly Range[], { article }: Analysis) =>
  ranges.map(([start, end]) => article.text.slice(start, end)).join(' … ')

/** Whether an entity stands in a source, by name or by what stands for it. */
const isNamedIn = (id: string, source: readonly Range[], { entities }: Analysis): boolean =>
  entities.find((entity) => entity.id === id)?.mentions.some((mention) => overlap(mention, source) > 0) ?? false

const lengthOf = ({ start, end }: Span) => end - start
const common = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const overlap = (span: Span, ranges: readonly Range[]) =>
  ranges.reduce((sum, [start, end]) => sum + common(span, { start, end }), 0)
