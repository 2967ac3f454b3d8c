import type { Analysis, EntityType, Quote } from '../types.ts'
import { entityOf, entityView } from './entity-view.ts'
import { type Excerpt, excerpt, excerptText } from './excerpt.ts'
import { groupBy } from './group-by.ts'

export interface Speaker {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  /** Who it is in the article's words; empty where it gives none. */
  readonly role: string
}

/** What one speaker says, in the text's order. `speaker` is absent where the article does not say who speaks. */
export interface SpeakerQuotes {
  readonly speaker?: Speaker
  readonly quotes: readonly Excerpt[]
}

/** The quotes of an article by speaker, who says most first, those without a speaker last. */
export function quotesBySpeaker(analysis: Analysis): SpeakerQuotes[] {
  const groups = groupBy(analysis.quotes, ({ speaker }) => (speaker && entityOf(analysis, speaker)?.id) ?? '')
  return [...groups]
    .map(([id, quotes]) => group(analysis, id, quotes))
    .toSorted((a, b) => Number(!a.speaker) - Number(!b.speaker) || b.quotes.length - a.quotes.length)
}

function group(analysis: Analysis, id: string, quotes: readonly Quote[]): SpeakerQuotes {
  const speaker = entityView(analysis, id)
  const role = speaker?.role ? excerptText(speaker.role) : ''
  return {
    ...(speaker && { speaker: { id, name: speaker.name, type: speaker.type, role } }),
    quotes: quotes.map(({ start, end }) => excerpt(analysis, { start, end })),
  }
}
