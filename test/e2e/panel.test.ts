import { describe, expect, test } from 'vitest'
import { BROWSERS } from '../../tools/drive.ts'
import { clickWords, untilText } from '../../tools/faces.ts'
import { startSession } from './start-session.ts'

describe.each(BROWSERS)('%s', (name) => {
  const session = startSession(name)

  test('the panel goes with the reader from page to page and from tab to tab', async () => {
    const page = await session.openMarked()
    const panel = await session.driver.openPanel(page)
    await untilText(panel.window, 'Ministers meet in Geneva')
    await page.goto(`${session.site.origin}/home.html`)
    await untilText(panel.window, 'does not look like an article')
    const other = await session.openMarked('/pages/long-names.html')
    await other.bringToFront()
    await untilText(panel.window, 'Intergovernmental commission')
    await page.bringToFront()
    await untilText(panel.window, 'does not look like an article')
    await panel.close()
    await other.close()
    await page.close()
  })

  test('a sentence of the panel leads to its place on the page', async () => {
    const page = await session.openMarked()
    const panel = await session.driver.openPanel(page)
    await untilText(panel.window, 'Quotes')
    await clickWords(panel.window, 'Quotes')
    await untilText(panel.window, 'Daesh wanted the water')
    await clickWords(panel.window, 'Daesh wanted the water')
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    await panel.close()
    await page.close()
  })
})

describe('chromium', () => {
  const session = startSession('chromium')

  test('the popup opens the panel', async () => {
    const page = await session.openMarked()
    const popup = await session.driver.openPopup(page)
    await popup.page!.waitForSelector('.open-panel')
    const opened = session.driver.browser.waitForTarget((target) => target.url().includes('/src/panel/'))
    await popup.page!.click('.open-panel')
    const panel = await (await opened).asPage()
    await panel.waitForFunction(() => document.body.textContent?.includes('Ministers meet in Geneva'))
    await panel.close()
    await page.close()
  })
})
