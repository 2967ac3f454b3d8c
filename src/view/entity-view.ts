import type { Analysis, CardLine, Entity, EntityType, Fact, Location, Span } from '../types.ts'
import { type Excerpt, excerpt } from './excerpt.ts'

/** One name as card, popup and panel show it. */
export interface EntityView {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly AliasView[]
  readonly location?: Location
  /** The government that a capital stands for here: "Turkey" for Ankara. */
  readonly standsFor?: string
  readonly role?: Excerpt
  readonly lines: readonly LineView[]
  readonly related: readonly RelatedView[]
  /** Its mentions by name, in the text's order. */
  readonly mentions: readonly MentionPlace[]
}

/** A mention, and where in the article it stands: 0 (the start) to 1 (the end). */
export interface MentionPlace extends Span {
  readonly at: number
}

/** Another name in this article, with what proves that it is the same. */
export interface AliasView {
  readonly name: string
  /** The words of the article; absent where it is well known, or a plain variant. */
  readonly proof?: Excerpt
  /** The proof is only that the article has the longer name. */
  readonly isShort: boolean
  readonly rule?: string
}

/** `quote`: in quotation marks; `claim`: somebody says so; `report`: the article says so. */
export interface LineView extends Excerpt {
  readonly kind: 'quote' | 'claim' | 'report'
  /** Who says so, where that is not the name itself. */
  readonly by?: string
}

export interface RelatedView {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly hasCard: boolean
}

/** So many characters fit two rows of chips: those of the names, as far as a chip shows them, and the space around each. */
const RELATED_ROOM = 80
const LONGEST_CHIP = 25
const AROUND_CHIP = 6
const ABOUT = new Set(['role', 'description', 'definition'])
/** What tells best who it is, first. */
const ROLES = ['role', 'description'] as const

/** What the article says of one entity; undefined for an id that it does not have. */
export function entityView(analysis: Analysis, id: string): EntityView | undefined {
  const entity = entityOf(analysis, id)
  if (!entity) return undefined
  const lines = analysis.cards.find((card) => card.entity === id)?.lines ?? []
  const role = roleOf(analysis, id)
  const standsFor = entity.standsFor && (entityOf(analysis, entity.standsFor)?.name ?? entity.standsFor)
  return {
    id,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases.filter(isOtherThan(entity.name)).map((name) => aliasView(analysis, entity, name)),
    ...(entity.location && { location: entity.location }),
    ...(standsFor && { standsFor }),
    ...(role && { role: excerpt(analysis, role) }),
    lines: lines.filter((line) => !isSame(line, role)).map((line) => lineView(analysis, entity, line)),
    related: related(analysis, id),
    mentions: mentionPlaces(analysis, entity),
  }
}

/** "Von Wittgenbach" at the head of a sentence is no other name than "von Wittgenbach". */
const isOtherThan =
  (own: string) =>
  (name: string, index: number, names: readonly string[]): boolean =>
    [own, ...names.slice(0, index)].every((before) => before.toLowerCase() !== name.toLowerCase())

/** "water minister of Niger": who or what it is in the article's words, wherever they stand. */
export const roleOf = ({ facts, cards }: Analysis, id: string): Span | undefined =>
  ROLES.map((role) => facts.find(({ subject, relation }) => subject === id && relation === role)?.span).find(Boolean) ??
  cards.find(({ entity }) => entity === id)?.lines.find(({ kind }) => ABOUT.has(kind))

const isSame = (line: Span, role: Span | undefined): boolean => line.start === role?.start && line.end === role.end

export const entityOf = ({ entities }: Analysis, id: string): Entity | undefined =>
  entities.find((entity) => entity.id === id)

export const hasCard = ({ cards }: Analysis, id: string): boolean => cards.some(({ entity }) => entity === id)

/** Pronouns and descriptions are left out: what is painted and counted are names. */
export const namedMentions = ({ mentions }: Entity): Entity['mentions'] =>
  mentions.filter(({ kind }) => kind === 'name')

export function mentionPlaces({ article }: Analysis, entity: Entity): MentionPlace[] {
  const length = Math.max(1, article.text.length)
  return namedMentions(entity).map(({ start, end }) => ({ at: start / length, start, end }))
}

function aliasView(analysis: Analysis, entity: Entity, name: string): AliasView {
  const merge = entity.merges.find(({ alias }) => alias === name)
  const proof = merge?.proof
  const isShort = proof !== undefined && name.length < proof.end - proof.start && isMentionOf(entity, proof)
  return { name, isShort, ...(merge && { rule: merge.rule }), ...(proof && { proof: excerpt(analysis, proof) }) }
}

const isMentionOf = (entity: Entity, span: Span): boolean => entity.mentions.some((mention) => isSame(mention, span))

function lineView(analysis: Analysis, entity: Entity, line: CardLine): LineView {
  const shown = excerpt(analysis, { start: line.start, end: line.end })
  const by = speakerOf(analysis, entity, line)
  const kind = line.kind === 'quote' ? 'quote' : by || line.speaker ? 'claim' : 'report'
  return { ...shown, kind, ...(by && { by }) }
}

function speakerOf(analysis: Analysis, entity: Entity, line: CardLine): string | undefined {
  if (line.speaker === entity.id) return undefined
  if (line.speaker) return entityOf(analysis, line.speaker)?.name
  const source = analysis.facts.find((fact) => isFactOf(fact, entity, line))?.source
  return source && analysis.article.text.slice(source.start, source.end)
}

const isFactOf = ({ subject, span }: Fact, entity: Entity, line: CardLine): boolean =>
  subject === entity.id && span.start === line.start && span.end === line.end

/** Who shares most sentences with it comes first. Only as many as are seen at a glance. */
function related(analysis: Analysis, id: string): RelatedView[] {
  const found = analysis.ties
    .filter(({ between }) => between.includes(id))
    .toSorted((a, b) => b.provenance.length - a.provenance.length)
    .flatMap(({ between }) => entityOf(analysis, between[0] === id ? between[1] : between[0]) ?? [])
    .map(({ id: other, name, type }) => ({ id: other, name, type, hasCard: hasCard(analysis, other) }))
  return inRoom(found)
}

function inRoom(names: readonly RelatedView[]): RelatedView[] {
  let room = RELATED_ROOM
  return names.filter(({ name }) => {
    room -= Math.min(name.length, LONGEST_CHIP) + AROUND_CHIP
    return room >= 0
  })
}
