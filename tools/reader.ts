import type { Page, Target, WebWorker } from 'puppeteer-core'
import * as v from 'valibot'
import { pageStateSchema } from '../src/messages.ts'
import { type UnpackedPageState, unpackPageState } from '../src/view/unpack-page-state.ts'
import type { Launched } from './launch.ts'

/** What a reader does with Sidelight in a browser, for the tests and the scripts that drive one. */

export interface Mark {
  /** The words that are marked. */
  readonly text: string
  /** Name of the highlight that paints it. */
  readonly highlight: string
}

/** What is marked on the page, in the order of its text. The page itself can see as much. */
export const marksOn = (page: Page): Promise<Mark[]> =>
  page.evaluate(() => {
    const marks = [...CSS.highlights].flatMap(([highlight, ranges]) =>
      [...ranges].map((painted) => {
        // Static ranges paint, but can be neither read nor compared.
        const range = new Range()
        range.setStart(painted.startContainer, painted.startOffset)
        range.setEnd(painted.endContainer, painted.endOffset)
        return { highlight, range, text: String(range) }
      }),
    )
    marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    return marks.map(({ text, highlight }) => ({ text, highlight }))
  })

/** Waits until something is marked. @throws after a while. */
export async function waitForMarks(page: Page): Promise<Mark[]> {
  await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0), { timeout: 15_000 })
  return marksOn(page)
}

export interface MarkBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Its middle. */
  readonly x: number
  readonly y: number
}

/** Where the first mark that reads so is in the viewport, its first line, after scrolling to it. @throws if there is none. */
export async function markBox(page: Page, text: string, { scroll } = { scroll: true }): Promise<MarkBox> {
  const box = await page.evaluate(
    (wanted, scrolls) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((painted) => {
          const range = new Range()
          range.setStart(painted.startContainer, painted.startOffset)
          range.setEnd(painted.endContainer, painted.endOffset)
          return range
        }),
      )
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      const range = ranges.find((candidate) => String(candidate) === wanted)
      if (!range) return undefined
      if (scrolls) range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, right, top, bottom, width, height } = range.getClientRects()[0]!
      return { left, right, top, bottom, x: left + width / 2, y: top + height / 2 }
    },
    text,
    scroll,
  )
  if (!box) throw new Error(`Nothing on the page is marked "${text}".`)
  return box
}

/** Rests the pointer on the first mark that reads so, after scrolling to it. @throws if there is none. */
export async function pointAt(page: Page, text: string): Promise<void> {
  const { x, y } = await markBox(page, text)
  // From a little aside, as a hand comes: a pointer that appears from nowhere moves in no browser.
  await page.mouse.move(x + 3, y - 60)
  await page.mouse.move(x, y, { steps: 4 })
}

/** Opens the toolbar's popup over a page: the real one. Chromium only. */
export async function openPopup({ browser, extensionOrigin }: Launched, page: Page): Promise<Page> {
  const isPopup = (target: Target) => target.url().startsWith(`${extensionOrigin}/src/popup/`)
  await page.bringToFront()
  const opened = browser.waitForTarget(isPopup, { timeout: 15_000 })
  await (await browser.extensions()).get(new URL(extensionOrigin).host)!.triggerAction(page)
  return (await opened).asPage()
}

/** The running service worker, for as long as the browser lets it run. Chromium only. */
export async function workerOf({ browser, extensionOrigin }: Launched): Promise<WebWorker> {
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin)
  return (await (await browser.waitForTarget(isWorker, { timeout: 15_000 })).worker())!
}

/** What a page is to its content script: the popup's own question, asked from the worker. Chromium only. */
export async function pageStateOf(launched: Launched, page: Page): Promise<UnpackedPageState> {
  await page.bringToFront()
  const state: unknown = await (await workerOf(launched)).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return chrome.tabs.sendMessage(tab!.id!, { call: 'page', request: {} }, { frameId: 0 })
  })
  return unpackPageState(v.parse(pageStateSchema(), state))
}
