import type { Page, Target } from 'puppeteer-core'
import type { Command } from '../src/messages.ts'
import { openDesk } from './desk.ts'
import type { Driver, Face } from './driver.ts'
import type { Launched } from './launch.ts'

/** How Chromium is driven where it is not as Firefox. Its length is a few lines for each of a driver's methods. */
export async function driveChromium(launched: Launched): Promise<Driver> {
  const { browser, extensionOrigin } = launched
  const desk = await openDesk(launched)
  const isOurs = (path: string) => (target: Target) => target.url().startsWith(`${extensionOrigin}/${path}`)
  const isWorker = (target: Target) => target.type() === 'service_worker' && isOurs('')(target)

  return {
    ...launched,
    ...desk,
    openPopup: async (page) => {
      await page.bringToFront()
      const opened = browser.waitForTarget(isOurs('src/popup/'), { timeout: 15_000 })
      await (await browser.extensions()).get(new URL(extensionOrigin).host)!.triggerAction(page)
      return faceOf(await (await opened).asPage())
    },
    openPanel: async (page) => {
      await page.bringToFront()
      const opened = browser.waitForTarget(isOurs('src/panel/'), { timeout: 15_000 })
      // Puppeteer runs what it evaluates as if it were a click, which the panel asks for.
      await desk.desk.evaluate(async () => chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT }))
      return faceOf(await (await opened).asPage())
    },
    command: async (page, command) => {
      const tab = await desk.tabOf(page)
      const worker = await (await browser.waitForTarget(isWorker, { timeout: 15_000 })).worker()
      // No protocol presses the browser's own keys; this is what a key leads to.
      await worker!.evaluate(
        (name, id) => (chrome.commands.onCommand as unknown as Dispatcher).dispatch(name, { id }),
        command,
        tab,
      )
    },
    stopBackground: async () => {
      const target = browser.targets().find(isWorker)
      // It may be gone, as wanted, before puppeteer has let go of it.
      await (await target?.worker())?.close().catch((error: Error) => {
        if (!error.message.includes('No session with given id')) throw error
      })
    },
  }
}

interface Dispatcher {
  dispatch(command: Command, tab: { readonly id: number }): void
}

const faceOf = async (page: Page): Promise<Face> => ({
  window: await page.evaluateHandle(() => window as Window),
  page,
  close: () => page.close(),
})
