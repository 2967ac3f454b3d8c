import { describe, expect, it } from 'vitest'
import { markableNames } from '../../src/background/markable-names.ts'
import type { Analysis, Entity } from '../../src/types.ts'

// Three blocks: [0, 20), [22, 40), [42, 60).
const blocks = [
  { kind: 'headline', start: 0, end: 20 },
  { kind: 'paragraph', start: 22, end: 40 },
  { kind: 'paragraph', start: 42, end: 60 },
] as const
const entity = (id: string, ...starts: number[]): Entity => ({
  id,
  type: 'person',
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
const namesOf = (given: Analysis) =>
  markableNames(given).flatMap(({ entity, mentions }) =>
    mentions.map(({ start, end, block }) => `${entity}@${start}-${end} in ${block}`),
  )

describe('markableNames', () => {
  it('has each mention in a block of which the card tells more', () => {
    expect(namesOf(analysis([entity('a', 0, 10, 23, 43)], { a: 44 }))).toEqual([
      'a@0-3 in 0',
      'a@10-13 in 0',
      'a@23-26 in 1',
    ])
  })

  it('has nothing without a card, and nothing that the block tells itself', () => {
    expect(namesOf(analysis([entity('a', 0), entity('b', 43)], { b: 44 }))).toEqual([])
  })

  it('leaves pronouns and descriptions alone', () => {
    const named = entity('a', 0)
    const pronoun = { start: 23, end: 25, kind: 'pronoun' } as const
    expect(namesOf(analysis([{ ...named, mentions: [...named.mentions, pronoun] }], { a: 44 }))).toEqual(['a@0-3 in 0'])
  })

  it('leaves a mention alone that stands in no block', () => {
    expect(namesOf(analysis([entity('a', 20, 23)], { a: 44 }))).toEqual(['a@23-26 in 1'])
  })
})
