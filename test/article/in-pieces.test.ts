import { afterEach, describe, expect, it, vi } from 'vitest'
import { inPieces } from '../../src/article/in-pieces.ts'
import { atOnce, type Pieces } from '../../src/pieces.ts'

function* work(steps: number, milliseconds: number): Pieces<number> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + milliseconds
    while (performance.now() < end);
    yield
  }
  return steps
}

describe('work in pieces', () => {
  afterEach(() => vi.unstubAllGlobals())

  const stubYield = () => {
    const pause = vi.fn(async () => {})
    vi.stubGlobal('scheduler', { yield: pause })
    return pause
  }

  it('comes to the same at once and in pieces', async () => {
    stubYield()
    expect(atOnce(work(3, 0))).toBe(3)
    expect(await inPieces(work(3, 0))).toBe(3)
  })

  it('pauses where it is long', async () => {
    const pause = stubYield()
    await inPieces(work(4, 9))
    expect(pause).toHaveBeenCalledTimes(4)
  })

  it('does not pause at every place where it could', async () => {
    const pause = stubYield()
    await inPieces(work(40, 0))
    expect(pause.mock.calls.length).toBeLessThan(40)
  })
})
