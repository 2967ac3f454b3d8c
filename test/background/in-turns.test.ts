import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTurns } from '../../src/background/in-turns.ts'
import type { Pieces } from '../../src/pieces.ts'

let now = 0
const done: string[] = []

/** Work whose pieces take so many milliseconds each, by a clock of the test. */
function* work(name: string, pieces: number, milliseconds: number): Pieces<string> {
  for (let piece = 0; piece < pieces; piece++) {
    now += milliseconds
    if (piece < pieces - 1) yield
  }
  done.push(name)
  return name
}

beforeEach(() => {
  done.length = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  vi.stubGlobal('scheduler', {
    postTask: async (task: () => void, { signal }: { signal: AbortSignal }) => {
      await new Promise((next) => setTimeout(next))
      signal.throwIfAborted()
      return task()
    },
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const forEver = new AbortController().signal

test('short work is done while long work goes on', async () => {
  const long = inTurns(work('long', 50, 100), forEver)
  await vi.waitUntil(() => now > 1000)
  const asked = now
  await inTurns(work('short', 5, 10), forEver)
  // One piece of the other may be on its way.
  expect(now - asked).toBeLessThanOrEqual(50 + 2 * 100)
  expect(done).toEqual(['short'])
  expect(await long).toBe('long')
})

test('works of one length end about together', async () => {
  const ends = await Promise.all(
    ['a', 'b'].map(async (name) => {
      await inTurns(work(name, 40, 30), forEver)
      return now
    }),
  )
  expect(Math.abs(ends[0]! - ends[1]!)).toBeLessThanOrEqual(60)
})

test('an abandoned visit’s work ends, and holds up nothing', async () => {
  const visit = new AbortController()
  const begun = now
  const abandoned = inTurns(work('abandoned', 1000, 100), visit.signal)
  const refused = expect(abandoned).rejects.toThrow()
  await vi.waitUntil(() => now > begun + 500)
  visit.abort()
  await refused
  expect(await inTurns(work('next', 3, 10), forEver)).toBe('next')
  expect(done).toEqual(['next'])
})
