import type { Page } from 'puppeteer-core'
import * as v from 'valibot'
import { pageStateSchema } from '../src/messages.ts'
import { type UnpackedPageState, unpackPageState } from '../src/view/unpack-page-state.ts'
import type { Driver } from './driver.ts'
import type { Launched } from './launch.ts'

/** A picture has no script of its own that could get in a test's way. */
const BLANK = 'assets/icons/16.png'

/** Opens a page of the extension in a tab. */
export async function openExtensionPage({ browser, extensionOrigin }: Launched, path: string): Promise<Page> {
  const page = await browser.newPage()
  // Firefox loads the page, but never says so to puppeteer.
  void page.goto(`${extensionOrigin}/${path}`).catch(() => {})
  await untilLoaded(page, extensionOrigin)
  return page
}

/** How long a page of the extension may take on a busy machine, milliseconds. */
const PATIENCE = 30_000

/** Asks again where Firefox changes the document under the question. @throws after a while. */
async function untilLoaded(page: Page, origin: string): Promise<void> {
  const isLoaded = () =>
    page.evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', origin)
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((done) => setTimeout(done, 50)))
    if (await isLoaded().catch(() => false)) return
  throw new Error(`${page.url()} does not load.`)
}

/** What the desk of a browser can do alone, the same everywhere. */
export async function openDesk(
  launched: Launched,
): Promise<Pick<Driver, 'desk' | 'tabOf' | 'pageState' | 'badge' | 'openExtensionPage' | 'close'>> {
  const desk = await openExtensionPage(launched, BLANK)
  const tabOf = async (page: Page): Promise<number> => {
    await page.bringToFront()
    return desk.evaluate(async () => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id!)
  }
  const pageState = async (page: Page): Promise<UnpackedPageState> => {
    const state: unknown = await desk.evaluate(
      (tab) => browser.tabs.sendMessage(tab, { call: 'page', request: {} }, { frameId: 0 }),
      await tabOf(page),
    )
    return unpackPageState(v.parse(pageStateSchema(), state))
  }
  return {
    desk,
    tabOf,
    pageState,
    badge: async (page) => desk.evaluate((tabId) => browser.action.getBadgeText({ tabId }), await tabOf(page)),
    openExtensionPage: (path) => openExtensionPage(launched, path),
    close: () => launched.browser.close(),
  }
}
