import type { Page, Target } from 'puppeteer-core'
import type { Launched } from '../launch.ts'
import { openPopup } from '../reader.ts'

export type Face = 'popup' | 'panel'

/**
 * Opens popup or side panel over a page. In Chromium it is the real one; Firefox shows its own to nobody, so there it
 * is the same document in a tab of its own, asked about the tab of the page.
 */
export async function openFace(launched: Launched, page: Page, face: Face): Promise<Page> {
  await page.bringToFront()
  if (launched.name === 'firefox') return openInTab(launched, page, face)
  const popup = await openPopup(launched, page)
  if (face === 'popup') return popup
  await popup.waitForSelector('.open-panel')
  const isPanel = (target: Target) => target.url().startsWith(`${launched.extensionOrigin}/src/panel/`)
  const opened = launched.browser.waitForTarget(isPanel, { timeout: 15_000 })
  await popup.click('.open-panel')
  return (await opened).asPage()
}

/** A face asks for the tab in front when it loads: its own tab must stand behind by then. */
async function openInTab({ browser, extensionOrigin }: Launched, page: Page, face: Face): Promise<Page> {
  const tab = await browser.newPage()
  // Firefox loads pages of extensions, but never says so.
  void tab.goto(`${extensionOrigin}/src/${face}/index.html`).catch(() => {})
  await tab.waitForSelector('.page-notice')
  await page.bringToFront()
  await tab.evaluate(() => {
    document.body.textContent = ''
    location.reload()
  })
  await tab.waitForSelector('.page-foot')
  // The panel goes with the tab in front; the popup stays with the one it was opened on.
  if (face === 'popup') await tab.bringToFront()
  return tab
}
