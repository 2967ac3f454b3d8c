import type { Analysis, Entity, EntityType } from '../types.ts'
import { hasCard, type MentionPlace, mentionPlaces, roleOf } from './entity-view.ts'
import { plainText } from './excerpt.ts'
import { TYPES } from './type-word.ts'

/** One name in the cast. */
export interface CastEntry {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly aliases: readonly string[]
  /** Its role in the article's words; empty where the article gives none. */
  readonly role: string
  readonly location?: Entity['location']
  readonly count: number
  /** Its mentions by name. */
  readonly places: readonly MentionPlace[]
  readonly hasCard: boolean
}

export interface CastGroup {
  readonly type: EntityType
  readonly entries: readonly CastEntry[]
}

/** All names of an article by type, in each the one with most mentions first. */
export function cast(analysis: Analysis): CastGroup[] {
  const entries = castEntries(analysis)
  return TYPES.map((type) => ({ type, entries: entries.filter((entry) => entry.type === type) })).filter(
    ({ entries: some }) => some.length > 0,
  )
}

/** All names of an article, the one with most mentions first. */
export function castEntries(analysis: Analysis): CastEntry[] {
  return analysis.entities
    .map((entity) => castEntry(analysis, entity))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.places[0]!.start - b.places[0]!.start)
}

/** Those that hold what was typed in their name or another name, whatever the case and the accents. */
export function filterCast(groups: readonly CastGroup[], typed: string): CastGroup[] {
  const wanted = plain(typed.trim())
  return groups
    .map(({ type, entries }) => ({
      type,
      entries: entries.filter(({ name, aliases }) => [name, ...aliases].some((one) => plain(one).includes(wanted))),
    }))
    .filter(({ entries }) => entries.length > 0)
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function castEntry(analysis: Analysis, entity: Entity): CastEntry {
  const places = mentionPlaces(analysis, entity)
  const role = roleOf(analysis, entity.id)
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    aliases: entity.aliases,
    role: role ? plainText(analysis, role) : '',
    ...(entity.location && { location: entity.location }),
    count: places.length,
    places,
    hasCard: hasCard(analysis, entity.id),
  }
}
