import { describe, expect, it } from 'vitest'
import { findDatelines } from '../../../src/engine/recognize/find-datelines.ts'
import { readModels } from '../../../src/train/read-models.ts'
import type { EntityType } from '../../../src/types.ts'
import { find, sentencesOf, written } from './found-names.ts'

const { gazetteer } = readModels()
const places = (text: string, names: Readonly<Record<string, EntityType>> = {}) =>
  written(text, findDatelines(sentencesOf(text), find(text, names), gazetteer))

describe('the place that a report opens with', () => {
  it.each([
    ['WASHINGTON — The bridge fell.', ['WASHINGTON/place']],
    ['BEIRUT, Lebanon (AP) — The bridge fell.', ['BEIRUT/place']],
    ['BEIRUT/THE HAGUE, March 7 (Reuters) - The bridge fell.', ['BEIRUT/place', 'THE HAGUE/place']],
    ['NEW YORK, Sept. 3 -- The bridge fell.', ['NEW YORK/place']],
    ['SMALLTOWN, Texas — The bridge fell.', ['SMALLTOWN/place']],
    ['SÃO PAULO – The bridge fell.', ['SÃO PAULO/place']],
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected))

  it('is no organization', () =>
    expect(places('ANKARA — They met.', { ANKARA: 'organization' })).toEqual(['ANKARA/place']))

  it.each([
    'BREAKING — The bridge fell.',
    'NATO — The bridge fell.',
    'The PARIS — what a name.',
    'LONDON is big — very.',
  ])('not: %s', (text) => expect(places(text)).toEqual([]))
})
