import { describe, expect, it } from 'vitest'
import { chooseMarks } from '../../src/content/choose-marks.ts'
import type { Settings } from '../../src/settings.ts'
import type { Analysis, Entity, EntityType } from '../../src/types.ts'

// Three blocks: [0, 20), [22, 40), [42, 60).
const blocks = [
  { kind: 'headline', start: 0, end: 20 },
  { kind: 'paragraph', start: 22, end: 40 },
  { kind: 'paragraph', start: 42, end: 60 },
] as const
const entity = (id: string, type: EntityType, ...starts: number[]): Entity => ({
  id,
  type,
  name: id,
  aliases: [],
  merges: [],
  mentions: starts.map((start) => ({ start, end: start + 3, kind: 'name' })),
})
const analysis = (entities: Entity[], lines: Record<string, number>): Analysis => ({
  article: { url: 'about:blank', headline: '', language: 'en', text: ' '.repeat(60), blocks },
  entities,
  cards: Object.entries(lines).map(([id, start]) => ({
    entity: id,
    lines: [{ start, end: start + 5, kind: 'statement' }],
  })),
  facts: [],
  quotes: [],
  figures: [],
  dates: [],
  ties: [],
  summary: [],
})
const SETTINGS: Settings = {
  markStyle: 'underline',
  markedTypes: ['person', 'place', 'organization', 'event'],
  markedMentions: 'first',
  openDelay: 300,
  sitesOff: [],
  pausedUntil: 0,
}
const marksOf = (given: Analysis, settings: Partial<Settings> = {}) =>
  chooseMarks(given, { ...SETTINGS, ...settings }).map((mark) => `${mark.entity.id}@${mark.mention.start}`)

describe('chooseMarks', () => {
  it('marks the first mention in each block where the card tells more than the block', () => {
    expect(marksOf(analysis([entity('a', 'person', 0, 10, 23, 43)], { a: 44 }))).toEqual(['a@0', 'a@23'])
  })

  it('marks every mention if the reader wants it', () => {
    const given = analysis([entity('a', 'person', 0, 10, 23)], { a: 44 })
    expect(marksOf(given, { markedMentions: 'all' })).toEqual(['a@0', 'a@10', 'a@23'])
  })

  it('marks nothing without a card, and nothing that the block tells itself', () => {
    expect(marksOf(analysis([entity('a', 'person', 0), entity('b', 'place', 43)], { b: 44 }))).toEqual([])
  })

  it('marks only the types that the reader wants', () => {
    const given = analysis([entity('a', 'person', 0), entity('b', 'place', 5)], { a: 44, b: 44 })
    expect(marksOf(given, { markedTypes: ['place'] })).toEqual(['b@5'])
  })

  it('leaves pronouns and descriptions alone', () => {
    const named = entity('a', 'person', 0)
    const pronoun = { start: 23, end: 25, kind: 'pronoun' } as const
    expect(marksOf(analysis([{ ...named, mentions: [...named.mentions, pronoun] }], { a: 44 }))).toEqual(['a@0'])
  })

  it('gives marks in the order of the text', () => {
    const given = analysis([entity('a', 'person', 30), entity('b', 'place', 5, 25)], { a: 44, b: 44 })
    expect(marksOf(given)).toEqual(['b@5', 'b@25', 'a@30'])
  })
})
