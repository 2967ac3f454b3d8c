import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { loadModels } from '../../src/cli/load-models.ts'
import { analyze } from '../../src/engine/index.ts'
import { brokenPromises } from './broken-promises.ts'
import { articleOf, diceOf, mutate, PIECES, scramble } from './hostile-texts.ts'

/** `npm run fuzz` tries the same at length, and holds the time that it takes. */
vi.setConfig({ testTimeout: 60_000 })

const models = await loadModels()
const demo = readFileSync(new URL('../articles/river-pact.html', import.meta.url), 'utf8').replace(/<[^>]*>/g, '\n')

const broken = (text: string, date?: string): string[] => {
  const article = articleOf(text, date)
  return brokenPromises(article, analyze(article, models))
}

describe('the engine keeps its promises on', () => {
  test('any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(broken(text)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('any pieces in any order', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(broken(scramble(diceOf(seed), 60), '2026-03-12')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('an article that was mangled', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(broken(mutate(diceOf(seed), demo), '2026-03-12')).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test.each(['', '2026', '2026-13-45', 'yesterday', '9999999-01-01', '\0'])('the publication date %j', (date) => {
    expect(broken(demo, date)).toEqual([])
  })
})

test('the engine answers the same twice', () => {
  const article = articleOf(demo, '2026-03-12')
  expect(JSON.stringify(analyze(article, models))).toBe(JSON.stringify(analyze(article, models)))
})

test.each(PIECES)('%j over and over', (piece) => {
  expect(broken(piece.repeat(Math.ceil(8_000 / piece.length)), '2026-03-12')).toEqual([])
})

test('names that only look alike stay apart', () => {
  // The second is written with Cyrillic letters.
  const article = articleOf(
    'Jane Doe, the chief executive of Acme, said on Monday that the plant is safe. Јаnе Dое of Paris denied it on Tuesday.',
  )
  const { entities } = analyze(article, models)
  const names = entities.map(({ name, aliases }) => [name, ...aliases])
  expect(names.find((one) => one.includes('Jane Doe'))?.some((name) => /\p{Script=Cyrillic}/u.test(name))).toBe(false)
})
