import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { copyExtension } from '../../tools/copy-extension.ts'
import { popupAsPage } from '../../tools/popup-as-page.ts'
import { findViolations } from './find-violations.ts'
import { startSession } from './start-session.ts'

/** How the same page can look; a reader's system decides. */
const LOOKS = {
  dark: { name: 'prefers-color-scheme', value: 'dark' },
  'forced colours': { name: 'forced-colors', value: 'active' },
} as const
/** What fades from one colour to the next has neither. */
const STILL = { name: 'prefers-reduced-motion', value: 'reduce' }

/** What a look can change. The rest of the rules is asked once. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe finds on a page in all looks. */
async function findInAllLooks(page: Page): Promise<string[]> {
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features: [STILL] })
  const found = await findViolations(page)
  for (const [look, feature] of Object.entries(LOOKS)) {
    await session.send('Emulation.setEmulatedMedia', { features: [feature, STILL] })
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
  let page: Page
  let popup: Page
  beforeAll(async () => {
    page = await session.openMarked()
    popup = await popupAsPage(session.driver, page)
  })

  test.each(TABS)('on the popup: %s', async (tab) => {
    await popup.click(`#tab-${tab}`)
    await popup.waitForSelector(tab === 'map' ? '.map-dot' : '.page-panel button')
    // Dots may lie close: the list beside the map has the same places as lines (WCAG 2.5.8, "equivalent").
    expect((await find(popup)).filter((violation) => !violation.includes('target-size: .map-dot'))).toEqual([])
  })

  test('on a name opened in the popup, and its export menu', async () => {
    await popup.click('#tab-cast')
    await popup.click('.who')
    await popup.waitForSelector('.entity')
    expect(await find(popup)).toEqual([])
    await popup.click('.export summary')
    // What the open menu lies over is smaller as long as it is open.
    expect((await find(popup)).filter((violation) => !/target-size: (?!\.export)/.test(violation))).toEqual([])
  })

  test('on the panel', async () => {
    const panel = await session.driver.openPanel(page)
    await panel.page!.waitForSelector('[role=tab]')
    expect(await find(panel.page!)).toEqual([])
    await panel.close()
  })

  test('on the popup where there is no article', async () => {
    await page.goto(`${session.site.origin}/home.html`)
    const silent = await popupAsPage(session.driver, page)
    await silent.waitForSelector('.page-notice .primary')
    expect(await find(silent)).toEqual([])
    await silent.close()
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
