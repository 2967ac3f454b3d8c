import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { BROWSERS } from '../../tools/drive.ts'
import { popupAsPage } from '../../tools/popup-as-page.ts'
import { startSession } from './start-session.ts'

/** The popup by keyboard alone. */

/** Presses Tab until what has the focus matches. @throws after more stops than the popup has. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`Tab never comes to ${selector}.`)
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')
const isFocusSeen = (page: Page) =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })

describe.each(BROWSERS)('%s', (name) => {
  const session = startSession(name)

  test('tabs: one stop, arrows between them, Home and End, and the focus is seen', async () => {
    const page = await session.openMarked()
    const popup = await popupAsPage(session.driver, page)
    await tabTo(popup, '[role=tab]')
    expect([await focused(popup), await isFocusSeen(popup)]).toEqual(['tab-story', true])
    const visited = []
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'Home', 'End'] as const) {
      await popup.keyboard.press(key)
      visited.push(await focused(popup))
    }
    expect(visited).toEqual(['tab-cast', 'tab-story', 'tab-map', 'tab-story', 'tab-map'])
    await popup.waitForSelector('.map-dot')
    await popup.keyboard.press('Tab')
    expect(await focused(popup)).toBe('panel')
    await popup.close()
    await page.close()
  })

  test('names are filtered as one types; one opens, and Back leads to where one was', async () => {
    const page = await session.openMarked()
    const popup = await popupAsPage(session.driver, page)
    await tabTo(popup, '[role=tab]')
    await popup.keyboard.press('ArrowRight')
    await tabTo(popup, 'input[type=search]')
    await popup.keyboard.type('ouedra')
    await popup.waitForFunction(() => document.querySelectorAll('.who').length === 1)
    await tabTo(popup, '.who')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('.entity')
    expect(await popup.$eval('.entity-name', (title) => title.textContent)).toBe('Fatima Ouédraogo')
    // The focus waits at the way back.
    await popup.waitForFunction(() => document.activeElement?.matches('.entity-back'))
    await popup.keyboard.press('Enter')
    await popup.waitForFunction(() => document.activeElement?.matches('.who'))
    await popup.close()
    await page.close()
  })

  test('a sentence of the summary leads to its place on the page', async () => {
    const page = await session.openMarked()
    const popup = await popupAsPage(session.driver, page)
    await popup.focus('.summary li:last-child button')
    await popup.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    await popup.close()
    await page.close()
  })

  test('meetings of names: arrows go from one to the next, and each is told in words', async () => {
    const page = await session.openMarked()
    const popup = await popupAsPage(session.driver, page)
    await tabTo(popup, '.meetings button')
    const first = await popup.$eval('.caption', (caption) => caption.textContent)
    await popup.keyboard.press('ArrowRight')
    const second = await popup.$eval('.caption', (caption) => caption.textContent)
    expect(first).not.toBe(second)
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/paragraph/)
    await popup.close()
    await page.close()
  })

  test('Escape closes the export menu and leaves the focus on it', async () => {
    const page = await session.openMarked()
    const popup = await popupAsPage(session.driver, page)
    await tabTo(popup, '.export summary')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('.export[open]')
    await popup.keyboard.press('Tab')
    await popup.keyboard.press('Escape')
    expect(await popup.$('.export[open]')).toBeNull()
    expect(await popup.evaluate(() => document.activeElement?.matches('.export summary'))).toBe(true)
    await popup.close()
    await page.close()
  })
})
