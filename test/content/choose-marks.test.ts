import { describe, expect, it } from 'vitest'
import { chooseMarks } from '../../src/content/choose-marks.ts'
import type { MarkableName } from '../../src/schemas.ts'
import type { Settings } from '../../src/settings.ts'
import type { EntityType } from '../../src/types.ts'

/** A name whose mentions start there, of three characters, in blocks of ten. */
const name = (entity: string, type: EntityType, ...starts: number[]): MarkableName => ({
  entity,
  type,
  mentions: starts.map((start) => ({ start, end: start + 3, block: Math.floor(start / 10) })),
})
const USUAL = { markedTypes: ['person', 'place', 'organization', 'event'], markedMentions: 'first' } as const
type Choice = Pick<Settings, 'markedTypes' | 'markedMentions'>
const marksOf = (names: readonly MarkableName[], settings: Partial<Choice> = {}) =>
  chooseMarks(names, { ...USUAL, markedTypes: [...USUAL.markedTypes], ...settings }).map(
    ({ entity, mention }) => `${entity}@${mention.start}`,
  )

describe('chooseMarks', () => {
  it('marks the first mention in each block', () => {
    expect(marksOf([name('a', 'person', 0, 5, 23, 43, 47)])).toEqual(['a@0', 'a@23', 'a@43'])
  })

  it('marks every mention if the reader wants it', () => {
    expect(marksOf([name('a', 'person', 0, 5, 23)], { markedMentions: 'all' })).toEqual(['a@0', 'a@5', 'a@23'])
  })

  it('marks only the types that the reader wants', () => {
    expect(marksOf([name('a', 'person', 0), name('b', 'place', 5)], { markedTypes: ['place'] })).toEqual(['b@5'])
  })

  it('gives marks in the order of the text, each with its end', () => {
    expect(marksOf([name('a', 'person', 30), name('b', 'place', 5, 25)])).toEqual(['b@5', 'b@25', 'a@30'])
    expect(chooseMarks([name('a', 'person', 30)], { markedTypes: ['person'], markedMentions: 'all' })[0]).toMatchObject(
      {
        mention: { start: 30, end: 33 },
        type: 'person',
      },
    )
  })
})
