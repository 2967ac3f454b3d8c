import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'puppeteer-core'
import { measureScripts, type ScriptCost } from './script-cost.ts'

/** What one load of a page came to. */
export interface Visit {
  readonly cost: ScriptCost
  /** Cumulative layout shift. */
  readonly shift: number
  /** Bytes of scripts' memory, after the garbage was collected. */
  readonly heap: number
  /** What is marked, each text once. */
  readonly names: readonly string[]
}

/** Time in which a page is read, analyzed and marked where nothing else is done; and on a machine that is busy. Milliseconds. */
const SETTLING = 1500
const PATIENCE = 8000

/** Conditions of a visit. */
export interface Visiting {
  /** By how much the processor is slowed down. */
  readonly throttle: number
  /** Marks are to come: wait for them. */
  readonly isMarked: boolean
}

/** Loads a page, waits until it rests, and leaves it open. */
export async function visitPage(
  browser: Browser,
  url: string,
  { throttle, isMarked }: Visiting,
): Promise<Visit & { readonly page: Page }> {
  const page = await browser.newPage()
  const session = await page.createCDPSession()
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  const cost = await measureScripts(page, async () => {
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    await pause(SETTLING)
    if (isMarked) await untilMarked(page, PATIENCE * throttle)
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return { page, cost, heap: usedSize, ...(await page.evaluate(lookAtPage)) }
}

async function lookAtPage(): Promise<Pick<Visit, 'shift' | 'names'>> {
  const names = new Set([...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)))
  const observer = new PerformanceObserver(() => {})
  observer.observe({ type: 'layout-shift', buffered: true })
  await new Promise((done) => setTimeout(done, 50))
  const shifts = observer.takeRecords().map((entry) => Reflect.get(entry, 'value') as number)
  return { names: [...names], shift: shifts.reduce((sum, shift) => sum + shift, 0) }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** Asks from outside, which the trace does not count, and the page's own rules do not forbid. */
async function untilMarked(page: Page, patience: number): Promise<void> {
  const isMarked = () => page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0))
  for (let waited = 0; waited < patience && !(await isMarked()); waited += 100) await pause(100)
}

/** Milliseconds from the page's being parsed to its first mark; undefined if none comes. */
export async function timeToMarks(browser: Browser, url: string): Promise<number | undefined> {
  const page = await browser.newPage()
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      const parsed = performance.now()
      // Without a name of its own: what the loader adds to keep names is not there in the page.
      setInterval(() => {
        if ('marksAfter' in globalThis || ![...CSS.highlights.values()].some(({ size }) => size > 0)) return
        Object.assign(globalThis, { marksAfter: performance.now() - parsed })
      }, 4)
    })
  })
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  await untilMarked(page, PATIENCE)
  await pause(50)
  const time = await page.evaluate(() => Reflect.get(globalThis, 'marksAfter') as number | undefined)
  await page.close()
  return time
}

const READABILITY = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8')
const MARK = readFileSync('node_modules/mark.js/dist/mark.min.js', 'utf8')

/** Readability on a copy of an open page, as it has to be used; then mark.js, which wraps names where they stand. */
export async function measurePeers(
  page: Page,
  names: readonly string[],
): Promise<{ readonly readability: ScriptCost; readonly mark: ScriptCost }> {
  const options = '{ separateWordSearch: false, accuracy: "exactly" }'
  const readability = `${READABILITY}; new Readability(document.cloneNode(true)).parse()`
  const mark = `${MARK}; new Mark(document.body).mark(${JSON.stringify(names)}, ${options}); document.body.offsetHeight`
  return {
    readability: await measureScripts(page, () => page.evaluate(asTask(readability))),
    mark: await measureScripts(page, () => page.evaluate(asTask(mark))),
  }
}

/** As a task of the page, which the browser's trace shows; what a debugger runs it does not. */
const asTask = (script: string): string => `new Promise((done) => setTimeout(() => { ${script}; done(0) }))`
