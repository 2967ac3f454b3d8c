import { describe, expect, test, vi } from 'vitest'
import { furnitureByText } from '../src/article/furniture-by-text.ts'
import { textRules } from '../src/article/text-rules.ts'
import { slowTextFor } from './slow-patterns.ts'
import { readSourceFiles } from './source-files.ts'

/** No page can make a pattern take more than linear time: what it freezes is the page, or the reading of all pages. */

/** Its patterns see short lines only, and are tried on those. */
const OF_SHORT_LINES = 'src/article/text-rules.ts'

const files = readSourceFiles('src').filter(
  ({ path }) => !/^src\/(?:engine|cli|train)\//.test(path) && path !== OF_SHORT_LINES,
)
const patterns = files.flatMap(({ path, nodes }) =>
  nodes.flatMap(({ type, line, fields }) => {
    const { pattern, flags } = (fields['regex'] ?? {}) as { pattern?: string; flags?: string }
    return type === 'Literal' && pattern !== undefined
      ? [{ at: `${path}:${line}`, source: pattern, flags: flags! }]
      : []
  }),
)

describe('the search finds', () => {
  test.each([
    ['two repeats of the same', /^a+a+$/],
    ['a repeat that begins anywhere', /\s+$/],
    ['a repeat that its own beginning is in', /<a[^>]*>/],
    ['repeats that something optional parts', /^\]\]>\s*;?\s*$/],
    ['repeats within a repeat', /^(?:\w+\s?)+$/],
    ['choices that overlap', /^(?:a|aa)+$/],
    ['a repeat that is looked at', /^(?=\w+\w+:)/],
  ])('%s', (_, pattern) => expect(slowTextFor(pattern)).toBeDefined())

  test.each([
    ['a repeat that ends', /\d{1,9}$/],
    ['repeats of other things', /^\s+\w+\s*;$/],
    ['what always matches', /\s+/g],
  ])('nothing in %s', (_, pattern) => expect(slowTextFor(pattern)).toBeUndefined())
})

test('there are patterns', () => expect(patterns.length).toBeGreaterThan(40))

test.each(patterns)('$at /$source/$flags', (pattern) => expect(slowTextFor(pattern)).toBeUndefined())

test.each(textRules())('furniture: $name, of at most $longest characters', ({ matches, longest, opens, name }) => {
  expect(slowTextFor(matches, longest)).toBeUndefined()
  // Longer lines are not looked at.
  const [words] = (opens ?? '').split(' ')
  expect(furnitureByText(`${words} ${'x'.repeat(longest)}`), name).not.toBe(name)
})

test('patterns that are put together stand in one file, and are linear too', async () => {
  const makers = files.filter(({ text }) => /\bRegExp\(/.test(text)).map(({ path }) => path)
  expect(makers).toEqual(['src/article/normalize-text.ts'])
  const made: RegExp[] = []
  const Plain = globalThis.RegExp
  const Noted = class extends Plain {
    constructor(source: string, flags?: string) {
      super(source, flags)
      made.push(this)
    }
  }
  vi.resetModules()
  vi.stubGlobal('RegExp', Noted)
  await import('../src/article/normalize-text.ts')
  vi.unstubAllGlobals()
  expect(made.length).toBeGreaterThanOrEqual(3)
  for (const { source, flags } of made) expect(slowTextFor({ source, flags }), source).toBeUndefined()
})
