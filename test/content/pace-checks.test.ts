import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paceChecks } from '../../src/content/pace-checks.ts'

let checks: number[]
let finds: boolean
let life: AbortController
let page: { hidden: boolean } & EventTarget

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  checks = []
  finds = true
  life = new AbortController()
  page = Object.assign(new EventTarget(), { hidden: false })
  vi.stubGlobal('document', page)
  vi.stubGlobal('scheduler', { postTask: (task: () => Promise<boolean>) => task() })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const start = () =>
  paceChecks(async () => {
    checks.push(performance.now())
    return finds
  }, life.signal)
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('paceChecks', () => {
  it('checks once for a burst of changes, a moment after its first', async () => {
    const pace = start()
    for (let change = 0; change < 20; change++) pace.request()
    await pass(1000)
    expect(checks).toEqual([250])
  })

  it('costs nothing while the page rests', async () => {
    start()
    await pass(100_000)
    expect(checks).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('checks ever more rarely while the page does not rest, and soon again once it has rested', async () => {
    const pace = start()
    const ticker = setInterval(pace.request, 10)
    await pass(60_000)
    const waits = checks.slice(1).map((at, index) => at - checks[index]!)
    expect(waits.every((wait, index) => index === 0 || wait >= waits[index - 1]!)).toBe(true)
    expect(waits.at(-1)).toBeGreaterThanOrEqual(10_000)
    expect(checks.length).toBeLessThan(13)
    clearInterval(ticker)
    await pass(60_000)
    const before = performance.now()
    pace.request()
    await pass(300)
    expect(checks.at(-1)! - before).toBe(250)
  })

  it('lets a page wait longer whose changes never concern the article', async () => {
    finds = false
    const pace = start()
    const ticker = setInterval(pace.request, 2000)
    await pass(60_000)
    clearInterval(ticker)
    expect(checks.length).toBeLessThan(12)
  })

  it('checks at once when marked text was taken off a page that rested', async () => {
    const pace = start()
    pace.hurry()
    await pass(50)
    expect(checks).toEqual([40])
  })

  it('is not hurried by a page that never rests, but by its reader', async () => {
    const pace = start()
    const ticker = setInterval(pace.hurry, 10)
    await pass(30_000)
    expect(checks.length).toBeLessThan(10)
    const before = performance.now()
    pace.insist()
    await pass(50)
    expect(checks.at(-1)! - before).toBe(40)
    clearInterval(ticker)
  })

  it('does not check a page that is not seen before it is seen', async () => {
    const pace = start()
    page.hidden = true
    pace.request()
    await pass(5000)
    expect(checks).toEqual([])
    page.hidden = false
    page.dispatchEvent(new Event('visibilitychange'))
    await pass(0)
    expect(checks).toHaveLength(1)
  })

  it('ends with its signal', async () => {
    const pace = start()
    pace.request()
    life.abort()
    pace.insist()
    await pass(5000)
    expect(checks).toEqual([])
  })
})
