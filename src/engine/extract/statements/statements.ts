import type { Fact, Quote } from '../../../types.ts'
import { PEOPLES } from '../../languages/en/names/index.ts'
import { PERSONAL_PRONOUNS } from '../../languages/en/words/index.ts'
import type { ResolvedReading } from '../../resolve/resolved-reading.ts'
import { isTitle } from '../../segment/is-title.ts'
import { plainSpan } from '../../text/span.ts'
import { spanOfTokens, type TokenRange } from '../../text/tokens.ts'
import { mentionsIn, type Named, type SentenceView } from '../sentence-view.ts'
import { actingFor } from './acting-for.ts'
import { type GrammaticalFunction, grammaticalFunction } from './grammatical-function.ts'
import { openingLength } from './opening-length.ts'
import { quoteAround, quoteWithin } from './quote-around.ts'
import { closeOfReported, reportedPieces } from './reported-pieces.ts'
import { isPlainReport, type SentenceAttribution, type Source, sentenceAttribution } from './sentence-attribution.ts'
import { LONGEST_STATEMENT, statementPieces } from './statement-pieces.ts'

/** The more a mention does in its sentence, the more the sentence says of it. */
const WEIGHT: Readonly<Record<PartKind, number>> = {
  subject: 6,
  embedded: 5,
  agent: 4,
  object: 3,
  possessor: 2,
  modifier: 1,
  oblique: 0,
  demonym: -1,
}

/** What the statements of all sentences have in common. */
export interface StatementContext {
  readonly reading: ResolvedReading
  /** In the text's order. */
  readonly quotes: readonly Quote[]
}

/**
 * What the article says of each entity, sentence by sentence: the piece of the sentence that tells what it did or what happened to it,
 * with hedges, negations and accusers kept inside, and who says so. The rule tells what the entity is in the sentence:
 * "[Acme] sued Bob" → `extract/statement-subject`.
 */
export function statements(views: readonly SentenceView[], { reading, quotes }: StatementContext): Fact[] {
  const actor = actingFor(reading.entities)
  return views.flatMap((view) => {
    return isTitle(reading, view.sentence) || mentionsIn(view).length === 0
      ? []
      : statementsOf(view, partsOf(view, actor), quotes)
  })
}

function statementsOf(view: SentenceView, parts: readonly Part[], quotes: readonly Quote[]): Fact[] {
  const attribution = sentenceAttribution(view)
  const source = sourceOf(view, attribution, quotes)
  if (source === undefined) return []
  const report = attribution && canTellApart(view, attribution) ? attribution : undefined
  const whole = statementPieces(view.tokens, report && closeOfReported(view.words, report))
  const reported = report ? reportedPieces(view, report) : []
  return parts.flatMap(({ subject, at, does }) => {
    const pieces = report && opensWithOther(view, subject) ? [...reported, ...whole] : [...whole, ...reported]
    const piece = pieces.find(({ first, last }) => first <= at.first && at.last <= last)
    if (!piece) return []
    return {
      subject,
      relation: 'statement' as const,
      span: spanOfTokens(view.tokens, piece),
      provenance: plainSpan(view.sentence),
      ...source,
      rule: `extract/statement-${does}`,
    }
  })
}

/** A source without a name stays in the line for as long as the line has room for it. */
const canTellApart = (view: SentenceView, attribution: SentenceAttribution) =>
  isPlainReport(view, attribution) &&
  (attribution.speaker !== undefined || view.sentence.end - view.sentence.start > LONGEST_STATEMENT)

/** "[He] said the mill was safe" opens no line on the mill's card: who "he" is stands elsewhere. */
function opensWithOther(view: SentenceView, subject: string): boolean {
  const at = openingLength(view.tokens)
  return PERSONAL_PRONOUNS.has(view.words[at] ?? '') && view.referenceAt.get(at)?.entity.id !== subject
}

/** The words of an unknown speaker are no statement: nobody stands for them. */
function sourceOf(
  view: SentenceView,
  attribution: SentenceAttribution | undefined,
  quotes: readonly Quote[],
): Source | undefined {
  const quote = quoteAround(quotes, view.sentence)
  if (quote) return quote.speaker === null ? undefined : { speaker: quote.speaker }
  const speaker = attribution?.speaker ?? (attribution && quoteWithin(quotes, view.sentence)?.speaker) ?? undefined
  return { ...(speaker !== undefined && { speaker }), ...(attribution?.source && { source: attribution.source }) }
}

/** The part that an entity has in a sentence. */
interface Part {
  readonly subject: string
  readonly at: TokenRange
  readonly does: PartKind
}

/** `demonym`: only an adjective tells of it, "[Afghan] civilians" of Afghanistan. */
type PartKind = GrammaticalFunction | 'demonym'

/** "[Russian] forces": nothing is said of Russians. */
const isAdjective = ({ entity, mention }: Named, does: GrammaticalFunction) =>
  entity.type === 'other' && does === 'modifier' && mention.kind === 'name' && PEOPLES.has(entity.name)

/** One part an entity: where it does most. A government's deed is its country's too. */
function partsOf(view: SentenceView, actor: ReturnType<typeof actingFor>): Part[] {
  const best = new Map<string, Part>()
  const add = (part: Part) => {
    const known = best.get(part.subject)
    if (!known || WEIGHT[part.does] > WEIGHT[known.does]) best.set(part.subject, part)
  }
  for (const named of mentionsIn(view)) {
    const does = grammaticalFunction(view.syntax, named)
    if (!isAdjective(named, does)) add({ subject: named.entity.id, at: named, does })
    const country = actor(view, named)
    if (country) add({ subject: country.id, at: named, does: country.acts ? does : 'demonym' })
  }
  return [...best.values()]
}
