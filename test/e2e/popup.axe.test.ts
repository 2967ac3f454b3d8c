import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { copyExtension } from '../../tools/copy-extension.ts'
import { popupAsPage } from '../../tools/popup-as-page.ts'
import { findViolations } from './find-violations.ts'
import { startSession } from './start-session.ts'

/** How the same page can look; a reader's system decides. */
const LOOKS = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced colours': [{ name: 'forced-colors', value: 'active' }],
} as const

/** What a look can change. The rest of the rules is asked once. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe finds on a page in all looks. */
async function findInAllLooks(page: Page): Promise<string[]> {
  const session = await page.createCDPSession()
  const found = await findViolations(page)
  for (const [look, features] of Object.entries(LOOKS)) {
    await session.send('Emulation.setEmulatedMedia', { features: [...features] })
    found.push(...(await findViolations(page, COLOURS)).map((violation) => `${look}: ${violation}`))
  }
  await session.send('Emulation.setEmulatedMedia', { features: [] })
  await session.detach()
  return found
}

const TABS = ['story', 'cast', 'quotes', 'timeline', 'map'] as const

describe.each([
  ['left to right', 'en', findInAllLooks],
  // Colours do not know the direction.
  ['right to left', 'ar', findViolations],
] as const)('axe finds nothing, %s', (_, language, find) => {
  const session = startSession('chromium', { extension: copyExtension('chromium', { language }) })

  test('on each tab of the popup, on a name opened there, on the export menu', async () => {
    const page = await session.openMarked()
    const popup = await popupAsPage(session.driver, page)
    for (const tab of TABS) {
      await popup.click(`#tab-${tab}`)
      await popup.waitForSelector(tab === 'map' ? '.map-dot' : '.page-panel button')
      expect([tab, ...(await find(popup))]).toEqual([tab])
    }
    await popup.click('#tab-cast')
    await popup.click('.who')
    await popup.waitForSelector('.entity')
    await popup.click('.export summary')
    expect(await find(popup)).toEqual([])
    await popup.close()
    await page.close()
  })

  test('on the popup where there is no article', async () => {
    const page = await session.open('/home.html')
    const popup = await popupAsPage(session.driver, page)
    await popup.waitForSelector('.page-notice .primary')
    expect(await find(popup)).toEqual([])
    await popup.close()
    await page.close()
  })

  test('on the panel', async () => {
    const page = await session.openMarked()
    const panel = await session.driver.openPanel(page)
    await panel.page!.waitForSelector('[role=tab]')
    expect(await find(panel.page!)).toEqual([])
    await panel.close()
    await page.close()
  })

  test('on the options and the welcome, with sites, corrections and a card', async () => {
    await session.driver.desk.evaluate(() =>
      browser.storage.local.set({
        settings: { sitesOff: ['daily.example'], pausedUntil: Date.now() + 60_000 },
        corrections: [{ is: 'notName', site: 'daily.example', name: 'Brennvik' }],
      }),
    )
    const options = await session.driver.openExtensionPage('src/options/index.html#welcome')
    await options.waitForSelector('.try-article .mark')
    await options.click('.try-article .mark')
    await options.waitForSelector('.try-card .entity')
    await options.click('.rows button')
    await options.waitForSelector('.status button')
    expect(await find(options)).toEqual([])
    await options.close()
  })
})
