import { describe, expect, test } from 'vitest'
import { applyCorrections } from '../../src/background/apply-corrections.ts'
import type { Correction } from '../../src/corrections.ts'
import { RIVER } from '../view/river-analysis.ts'

const site = 'post.example'
const apply = (...corrections: Correction[]) => applyCorrections(RIVER, corrections)
const namesOf = ({ entities }: typeof RIVER) => entities.map(({ name }) => name)

describe('applyCorrections', () => {
  test('nothing to put right: the same analysis', () => expect(apply()).toBe(RIVER))

  test('a name that is not there changes nothing', () => {
    expect(apply({ is: 'notName', site, name: 'Nobody' })).toBe(RIVER)
    expect(apply({ is: 'same', site, name: 'Lomé', as: 'Nobody' })).toBe(RIVER)
    expect(apply({ is: 'notSame', site, name: 'Lomé', as: 'Nobody' })).toBe(RIVER)
  })

  test('not a name: it is gone, and nobody speaks in its name', () => {
    const analysis = apply({ is: 'notName', site, name: 'Kofi Mensah' })
    expect(namesOf(analysis)).not.toContain('Kofi Mensah')
    expect(JSON.stringify({ ...analysis, entities: [] })).not.toContain('"mensah"')
    expect(analysis.quotes.map(({ speaker }) => speaker)).toEqual(['diallo', null, null])
  })

  test('another type', () => {
    const analysis = apply({ is: 'type', site, name: 'Lomé', type: 'person' })
    expect(analysis.entities.find(({ id }) => id === 'lome')?.type).toBe('person')
  })

  test('the same: one name with the mentions, quotes and lines of both', () => {
    const analysis = apply({ is: 'same', site, name: 'Kofi Mensah', as: 'Amara Diallo' })
    const diallo = analysis.entities.find(({ id }) => id === 'diallo')!
    expect(namesOf(analysis)).toEqual(['Lomé', 'Amara Diallo', 'River States Commission'])
    expect(diallo.aliases).toEqual(['Diallo', 'Kofi Mensah', 'Mensah'])
    expect(diallo.mentions).toHaveLength(6)
    expect(diallo.mentions.map(({ start }) => start)).toEqual(
      diallo.mentions.map(({ start }) => start).toSorted((a, b) => a - b),
    )
    expect(analysis.quotes.map(({ speaker }) => speaker)).toEqual(['diallo', 'diallo', null])
    expect(analysis.cards).toHaveLength(1)
    expect(analysis.cards[0]!.lines).toHaveLength(4)
    expect(analysis.ties.every(({ between: [a, b] }) => a !== b)).toBe(true)
  })

  test('not the same: the other name stands alone, with its own mentions', () => {
    const analysis = apply({ is: 'notSame', site, name: 'River States Commission', as: 'RSC' })
    const [whole, alias] = analysis.entities.filter(({ type }) => type === 'organization')
    expect([whole?.name, whole?.mentions.length, whole?.aliases]).toEqual(['River States Commission', 1, []])
    expect([alias?.name, alias?.mentions.length]).toEqual(['RSC', 2])
  })

  test('what was said beside only the parted name goes with it', () => {
    const analysis = apply({ is: 'notSame', site, name: 'Amara Diallo', as: 'Diallo' })
    const own = analysis.entities.find(({ name }) => name === 'Diallo')!
    expect(analysis.facts.filter(({ subject }) => subject === own.id)).toHaveLength(1)
    expect(analysis.cards.find(({ entity }) => entity === own.id)?.lines).toHaveLength(1)
    expect(analysis.cards.find(({ entity }) => entity === 'diallo')?.lines).toHaveLength(2)
  })

  test('one after the other, each on what the one before left', () => {
    const analysis = apply(
      { is: 'same', site, name: 'Kofi Mensah', as: 'Amara Diallo' },
      { is: 'notName', site, name: 'Mensah' },
    )
    expect(namesOf(analysis)).toEqual(['Lomé', 'River States Commission'])
  })
})
