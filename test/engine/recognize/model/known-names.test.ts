import { describe, expect, test } from 'vitest'
import { KNOWN } from '../../../../src/engine/recognize/model/known-as.ts'
import { knownNames } from '../../../../src/engine/recognize/model/known-names.ts'

describe('knownNames', () => {
  const names = knownNames(undefined)

  test.each([
    ['France said', KNOWN.country, 1],
    ['Bosnia and Herzegovina said', KNOWN.country, 3],
    ['Bosnia and others', KNOWN.country, 1],
    ['South Africans said', KNOWN.people, 2],
    ['Kurds said', KNOWN.people, 1],
    ['United Nations said', KNOWN.institution, 2],
    ['United we stand', KNOWN.none, 0],
  ])('%s', (text, known, length) => {
    expect(names.longestAt(text.split(' '), 0)).toEqual({ known, length })
  })

  test('a name is found wherever it begins, and again', () => {
    const words = 'the United Nations and the United Nations'.split(' ')
    expect([1, 2, 5].map((at) => names.longestAt(words, at).length)).toEqual([2, 0, 2])
  })
})
