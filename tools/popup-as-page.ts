import type { Page } from 'puppeteer-core'
import type { Driver } from './driver.ts'

/**
 * The popup about a page as a tab of its own, the same in every browser: keys can be pressed in it, its size chosen,
 * its pictures taken. What only the real one shows is asked of `driver.openPopup`.
 */
export async function popupAsPage(driver: Driver, page: Page): Promise<Page> {
  const popup = await driver.openExtensionPage('src/popup/index.html')
  await popup.waitForSelector('.page-foot')
  // It asks for the tab in front when it loads: its own must stand behind by then.
  await page.bringToFront()
  await popup.evaluate(() => {
    document.body.textContent = ''
    setTimeout(() => location.reload())
  })
  await untilShown(popup)
  await popup.bringToFront()
  return popup
}

const PATIENCE = 30_000

/** Asks again where Firefox changes the document under the question. @throws after a while. */
async function untilShown(popup: Page): Promise<void> {
  const isShown = () => popup.evaluate(() => document.querySelector('.page-foot') !== null)
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((done) => setTimeout(done, 50)))
    if (await isShown().catch(() => false)) return
  throw new Error('The popup shows nothing.')
}
