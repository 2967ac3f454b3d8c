import type { Correction } from '../corrections.ts'
import type { Analysis, Card, Entity, Fact, Span } from '../types.ts'
import { groupBy } from '../view/group-by.ts'

/** A card shows so many lines, however many names were made one. */
const LINES = 4

/**
 * An analysis as the reader put it right: names taken out, joined, parted, or given another type. Corrections for other
 * names change nothing; those for other sites must have been left out.
 */
export function applyCorrections(analysis: Analysis, corrections: readonly Correction[]): Analysis {
  return corrections.reduce(apply, analysis)
}

function apply(analysis: Analysis, correction: Correction): Analysis {
  const entity = named(analysis, correction.name)
  if (!entity) return analysis
  switch (correction.is) {
    case 'type':
      return withEntities(analysis, (one) => (one === entity ? { ...one, type: correction.type } : one))
    case 'notName':
      return withoutEntity(analysis, entity)
    case 'same': {
      const other = named(analysis, correction.as)
      return other && other !== entity ? joined(analysis, entity, other) : analysis
    }
    case 'notSame':
      return entity.aliases.includes(correction.as) ? parted(analysis, entity, correction.as) : analysis
  }
}

const named = ({ entities }: Analysis, name: string): Entity | undefined =>
  entities.find((entity) => entity.name === name) ?? entities.find(({ aliases }) => aliases.includes(name))

const withEntities = (analysis: Analysis, change: (entity: Entity) => Entity): Analysis => ({
  ...analysis,
  entities: analysis.entities.map(change),
})

function withoutEntity(analysis: Analysis, { id }: Entity): Analysis {
  const spoken = <T extends { speaker?: string }>({ speaker, ...rest }: T) =>
    speaker === undefined || speaker === id ? (rest as T) : ({ speaker, ...rest } as T)
  return {
    ...analysis,
    entities: analysis.entities.filter((one) => one.id !== id),
    facts: analysis.facts.filter(({ subject }) => subject !== id).map(spoken),
    quotes: analysis.quotes.map((quote) => (quote.speaker === id ? { ...quote, speaker: null } : quote)),
    ties: analysis.ties.filter(({ between }) => !between.includes(id)),
    cards: analysis.cards
      .filter(({ entity }) => entity !== id)
      .map((card) => ({ ...card, lines: card.lines.map(spoken) })),
  }
}

/** `gone` becomes another name of `kept`; all that was said of it is said of that. */
function joined(analysis: Analysis, gone: Entity, kept: Entity): Analysis {
  const aliases = [...new Set([...kept.aliases, gone.name, ...gone.aliases])].filter((name) => name !== kept.name)
  const whole: Entity = {
    ...kept,
    aliases,
    mentions: [...kept.mentions, ...gone.mentions].toSorted((a, b) => a.start - b.start),
    merges: [...kept.merges, ...gone.merges, { rule: 'reader/same', alias: gone.name }],
  }
  const renamed = rename(analysis, gone.id, kept.id)
  return {
    ...renamed,
    entities: analysis.entities.filter((one) => one !== gone).map((one) => (one === kept ? whole : one)),
    ties: renamed.ties.filter(({ between: [a, b] }) => a !== b),
    cards: joinedCards(renamed.cards, kept.id),
  }
}

function rename(analysis: Analysis, from: string, to: string): Analysis {
  const id = (one: string) => (one === from ? to : one)
  const spoken = <T extends { speaker?: string }>(one: T): T =>
    one.speaker === undefined ? one : { ...one, speaker: id(one.speaker) }
  return {
    ...analysis,
    facts: analysis.facts.map((fact) => spoken({ ...fact, subject: id(fact.subject) })),
    quotes: analysis.quotes.map((quote) => ({ ...quote, speaker: quote.speaker && id(quote.speaker) })),
    ties: analysis.ties.map(({ between: [a, b], provenance }) => ({ between: [id(a), id(b)], provenance })),
    cards: analysis.cards.map(({ entity, lines }) => ({ entity: id(entity), lines: lines.map(spoken) })),
  }
}

function joinedCards(cards: readonly Card[], id: string): Card[] {
  const lines = cards.filter(({ entity }) => entity === id).flatMap((card) => card.lines)
  const others = cards.filter(({ entity }) => entity !== id)
  const distinct = lines.filter(({ start }, index) => lines.findIndex((line) => line.start === start) === index)
  return lines.length === 0 ? others : [...others, { entity: id, lines: distinct.slice(0, LINES) }]
}

/** `alias` becomes a name of its own, with the mentions that read so and what was said beside no other mention. */
function parted(analysis: Analysis, entity: Entity, alias: string): Analysis {
  const reads = ({ start, end }: Span) => analysis.article.text.slice(start, end) === alias
  const own: Entity = {
    id: `${entity.id}~${alias}`,
    type: entity.type,
    name: alias,
    aliases: [],
    mentions: entity.mentions.filter(reads),
    merges: [],
  }
  const rest: Entity = {
    ...entity,
    aliases: entity.aliases.filter((name) => name !== alias),
    mentions: entity.mentions.filter((mention) => !reads(mention)),
    merges: entity.merges.filter((merge) => merge.alias !== alias),
  }
  const isOwn = (sentence: Span) => holds(sentence, own) && !holds(sentence, rest)
  const facts = analysis.facts.map((fact) =>
    fact.subject === entity.id && isOwn(fact.provenance) ? { ...fact, subject: own.id } : fact,
  )
  return {
    ...analysis,
    facts,
    entities: analysis.entities.flatMap((one) => (one === entity ? [rest, own] : [one])),
    cards: analysis.cards.flatMap((card) => (card.entity === entity.id ? partedCard(card, own.id, facts) : [card])),
  }
}

const holds = ({ start, end }: Span, { mentions }: Entity): boolean =>
  mentions.some((mention) => start <= mention.start && mention.end <= end)

function partedCard(card: Card, own: string, facts: readonly Fact[]): Card[] {
  const isOwn = (line: Span) =>
    facts.some(({ subject, span }) => subject === own && span.start === line.start && span.end === line.end)
  const parts = groupBy(card.lines, (line) => (isOwn(line) ? own : card.entity))
  return [...parts].map(([entity, lines]) => ({ entity, lines }))
}
