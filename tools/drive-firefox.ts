import type { JSHandle, Page } from 'puppeteer-core'
import { openDesk } from './desk.ts'
import type { Driver, Face } from './driver.ts'
import { inFirefoxWindow } from './firefox-window.ts'
import type { Launched } from './launch.ts'

/** How Firefox is driven where it is not as Chromium. */
export async function driveFirefox(launched: Launched): Promise<Driver> {
  const { browser: firefox, extensionId } = launched
  const common = await openDesk(launched)
  const { desk } = common
  await closeWelcome(desk)
  // Firefox names what it makes for an extension after its id, cleaned up.
  const widget = extensionId.replace(/[^a-z0-9_-]/g, '_')

  return {
    ...launched,
    ...common,
    openPopup: async (page) => {
      await page.bringToFront()
      await desk.evaluate(() => browser.action.openPopup())
      const view = await viewOf(desk, 'popup')
      return { window: view, close: () => view.evaluate((window) => window.close()) }
    },
    openPanel: async (page) => {
      await page.bringToFront()
      await inFirefoxWindow(firefox, (id) => SidebarController.show(id), `${widget}-sidebar-action`)
      const close = () => inFirefoxWindow(firefox, () => SidebarController.hide())
      return { window: await viewOf(desk, 'sidebar'), close }
    },
    command: async (page, command) => {
      await page.bringToFront()
      const key = await keyOf(desk, command)
      await inFirefoxWindow(firefox, pressKey, `ext-keyset-id-${widget}`, key)
    },
    stopBackground: () =>
      inFirefoxWindow(firefox, (id) => WebExtensionPolicy.getByID(id).extension.terminateBackground(), extensionId),
  }
}

/** A fresh install opens its welcome, which puppeteer sees as an empty page. */
const closeWelcome = (desk: Page): Promise<unknown> =>
  desk.waitForFunction(
    async () => {
      const welcome = (await browser.tabs.query({})).find(({ url }) => url?.endsWith('#welcome'))
      if (welcome) await browser.tabs.remove(welcome.id!)
      return welcome !== undefined
    },
    { timeout: 15_000, polling: 50 },
  )

/** What Firefox's own window knows. */
declare const SidebarController: { show(id: string): Promise<void>; hide(): void }
declare const WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(): Promise<void> } } }

/** The window of a face, once it is there: all pages of an extension see each other. */
async function viewOf(desk: Page, type: 'popup' | 'sidebar'): Promise<Face['window']> {
  const views = await desk.waitForFunction(
    (wanted) => {
      const [view] = browser.extension.getViews({ type: wanted as 'popup' })
      return view?.document.readyState === 'complete' ? view : undefined
    },
    { timeout: 15_000 },
    type,
  )
  return views as unknown as JSHandle<Window>
}

/** The last part of a command's key: `O`, `Period`. One that has none is given one first, as a reader would. */
function keyOf(desk: Page, command: string): Promise<string> {
  return desk.evaluate(async (name) => {
    const { shortcut } = (await browser.commands.getAll()).find((candidate) => candidate.name === name)!
    if (!shortcut) await (browser.commands as unknown as FirefoxCommands).update({ name, shortcut: 'Alt+Shift+9' })
    return (shortcut || 'Alt+Shift+9').split('+').at(-1)!
  }, command)
}

/** What only Firefox has. */
interface FirefoxCommands {
  update(change: { readonly name: string; readonly shortcut: string }): Promise<void>
}

function pressKey(keyset: string, key: string): void {
  const keys = [...document.querySelectorAll(`#${keyset} key`)]
  const attribute = /^[A-Z]$/.test(key) ? key : `VK_${key.toUpperCase()}`
  const element = keys.find((candidate) =>
    [candidate.getAttribute('key'), candidate.getAttribute('keycode')].includes(attribute),
  )
  if (!element) throw new Error(`Firefox has no key ${key} for it`)
  ;(element as Element & { doCommand(): void }).doCommand()
}
