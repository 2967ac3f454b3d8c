import type { Analysis, Entity, Span } from '../../src/types.ts'
import { type Findings, startTally } from './findings.ts'
import { judgeMerges } from './judge-merges.ts'
import { wordsOf } from './match-entities.ts'

/** A mention as a treebank labels it. */
export interface GoldMention extends Span {
  /** The thing that it is a mention of. */
  readonly id: string
  /** The words that it cannot do without. */
  readonly core: readonly Span[]
}

/** Names and references against labelled coreference: `resolve/pronoun` and `resolve/nominal` for "he" and "the group". */
export function checkCoreference(gold: readonly GoldMention[], analysis: Analysis): Findings {
  const { findings, count, judge } = startTally()
  const meant = (span: Span) => mentionAt(span, gold)?.id
  for (const entity of analysis.entities) {
    const names = namesOf(entity, analysis, meant)
    for (const { rule, isRight } of judgeMerges(entity, (name) => names.get(name) ?? new Set())) {
      count('merges right', isRight)
      judge(rule, isRight)
    }
    const own = mostOf(entity.mentions.flatMap((mention) => (mention.kind === 'name' ? (meant(mention) ?? []) : [])))
    for (const { kind, ...span } of entity.mentions) {
      const id = kind === 'name' ? undefined : meant(span)
      if (own === undefined || id === undefined) continue
      count(`${kind}s right`, id === own)
      judge(`resolve/${kind}`, id === own)
    }
  }
  countJoined(gold, analysis, count)
  return findings
}

/** What each form of an entity's name means, wherever it stands. */
function namesOf(
  { mentions }: Entity,
  analysis: Analysis,
  meant: (span: Span) => string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const mention of mentions) {
    const id = mention.kind === 'name' ? meant(mention) : undefined
    const text = wordsOf(analysis, mention)
    if (id !== undefined) names.set(text, new Set([...(names.get(text) ?? []), id]))
  }
  return names
}

/** Of two neighbouring names of one thing, whether one entity holds both: what merges find, and what they leave apart. */
function countJoined(
  gold: readonly GoldMention[],
  { entities }: Analysis,
  count: (score: string, isGot: boolean) => void,
): void {
  const last = new Map<string, Entity>()
  const names = entities
    .flatMap((entity) => entity.mentions.filter(({ kind }) => kind === 'name').map((span) => ({ entity, span })))
    .sort((a, b) => a.span.start - b.span.start)
  for (const { entity, span } of names) {
    const id = mentionAt(span, gold)?.id
    if (id === undefined) continue
    const before = last.get(id)
    if (before) count('names joined', before === entity)
    last.set(id, entity)
  }
}

/** The labelled mention that a span is most like, of those whose core it touches. */
export function mentionAt(span: Span, gold: readonly GoldMention[]): GoldMention | undefined {
  let best: GoldMention | undefined
  let most = 0
  for (const mention of gold) {
    const common = Math.min(span.end, mention.end) - Math.max(span.start, mention.start)
    if (common <= 0 || !mention.core.some((core) => core.start < span.end && span.start < core.end)) continue
    const like = common / (Math.max(span.end, mention.end) - Math.min(span.start, mention.start))
    if (like > most) [best, most] = [mention, like]
  }
  return best
}

function mostOf(ids: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
