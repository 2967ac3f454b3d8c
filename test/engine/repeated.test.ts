import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { loadModels } from '../../src/cli/load-models.ts'
import { analyze } from '../../src/engine/index.ts'
import { ENGLISH } from '../../src/engine/languages/en/index.ts'
import { readingOf } from '../../src/engine/segment/reading-of.ts'
import { LONGEST_SENTENCE } from '../../src/engine/segment/split-sentences.ts'
import { articleOf } from './hostile-texts.ts'
import { fragment, repeated } from './repeated-texts.ts'

/** `npm run fuzz -- --only repeated` tries many more, at length. */
vi.setConfig({ testTimeout: 120_000 })

test('no sentence is longer than the longest, so that no rule takes longer than that in one', () => {
  fc.assert(
    fc.property(fragment, (piece) => {
      const { sentences } = readingOf(articleOf(repeated(piece, 5000)), ENGLISH.segment)
      for (const { tokens } of sentences) expect(tokens.length).toBeLessThanOrEqual(LONGEST_SENTENCE)
    }),
    { numRuns: 200 },
  )
})

describe('over and over, the time grows with the text', async () => {
  const models = await loadModels()
  const timeOf = (piece: string, length: number): number => {
    const article = articleOf(repeated(piece, length))
    const times = [1, 2, 3].map(() => {
      const begun = process.cpuUsage()
      analyze(article, models)
      return process.cpuUsage(begun).user / 1000
    })
    return Math.min(...times)
  }
  test.each(['!', '“', 'Kofi is a ', 'and UN ', 'N# and N# ', 'N# said.\n\n'])('%j', (piece) => {
    // Eight times the text: eight times the time, with room for noise; sixty-four where it grows by the square.
    expect(timeOf(piece, 24_000)).toBeLessThan(25 * Math.max(5, timeOf(piece, 3_000)))
  })
})
