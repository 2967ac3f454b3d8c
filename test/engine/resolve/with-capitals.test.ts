import { describe, expect, test } from 'vitest'
import { resolveMarked } from './marked-text.ts'

const standsFor = (marked: string) => resolveMarked(marked).entities[0]!.standsFor

describe('a capital or seat of power that acts', () => {
  test.each([
    ['[L Ankara] denounced it.', 'Turkey'],
    ['[L Ankara] has pressed on.', 'Turkey'],
    ['[O Downing Street] said no.', 'United Kingdom'],
    ['[L Moscow] also wants it.', 'Russia'],
    ['They accused [L Beijing] of lying.', 'China'],
    ['A deal with [L Moscow] fell.', 'Russia'],
    ['[L Tel Aviv]’s vetting failed.', 'Israel'],
    ['Pressure must go on for [L Damascus] to allow aid.', 'Syria'],
    ['[L Brussels] rejected it.', 'European Union'],
    ['[O Kremlin] denied it.', 'Russia'],
    ['[L Ankara] denounced it, said [L Turkey].', 'turkey'],
    ['[L London] refused, said [L Britain].', 'britain'],
  ])('%s', (text, country) => expect(standsFor(text)).toBe(country))
  test.each([
    'He lives in [L Ankara].',
    'He flew to [L Moscow].',
    '[L London]-based analysts agreed.',
    '[L Damascus] is the capital.',
    '[L Paris]’s streets were empty.',
    'The trip from [L Beijing] took hours.',
    '[L Istanbul] denounced it.',
    '[P Paris] said no.',
  ])('not: %s', (text) => expect(standsFor(text)).toBeUndefined())
})
