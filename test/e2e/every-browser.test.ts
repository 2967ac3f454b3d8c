import { describe, expect, test } from 'vitest'
import { BROWSERS } from '../../tools/drive.ts'
import { cardOf, cardText, clickWords, textOf, untilCard, untilNoCard, untilText } from '../../tools/faces.ts'
import { marksOn, pointAt } from '../../tools/reader.ts'
import { startSession } from './start-session.ts'

const SETTINGS = [
  ...BROWSERS.map((name) => [name, name, {}] as const),
  ['firefox with private windows only', 'firefox', { privateWindows: true }] as const,
]

describe.each(SETTINGS)('%s', (_, name, settings) => {
  const session = startSession(name, settings)

  test('names are marked, and the toolbar says how many', async () => {
    const page = await session.openMarked()
    const marks = await marksOn(page)
    expect(marks.map(({ text }) => text)).toContain('Amara Diallo')
    const names = new Set(marks.map(({ text }) => text)).size
    await expect.poll(async () => Number(await session.driver.badge(page))).toBeGreaterThan(names / 2)
    await page.close()
  })

  test('a rest on a name opens its card, Escape closes it', async () => {
    const page = await session.openMarked()
    await pointAt(page, 'Amara Diallo')
    expect(await untilCard(page, 'water minister')).toContain('Amara Diallo')
    await page.keyboard.press('Escape')
    await untilNoCard(page, 'water minister')
    await page.close()
  })

  test('the popup shows the article', async () => {
    const page = await session.openMarked()
    const popup = await session.driver.openPopup(page)
    await untilText(popup.window, 'Ministers meet in Geneva')
    await clickWords(popup.window, 'Cast')
    await untilText(popup.window, 'Kofi Mensah')
    await popup.close()
    await page.close()
  })

  test('the panel shows the article', async () => {
    const page = await session.openMarked()
    const panel = await session.driver.openPanel(page)
    await untilText(panel.window, 'Ministers meet in Geneva')
    await panel.close()
    await page.close()
  })

  test('what was read is not written to the disk', async () => {
    const page = await session.openMarked()
    const kept = (area: 'local' | 'session') =>
      session.driver.desk.evaluate(async (from) => JSON.stringify(await browser.storage[from].get(null)), area)
    await expect.poll(() => kept('session')).toContain('Amara Diallo')
    expect(await kept('local')).not.toContain('Amara Diallo')
    await page.close()
  })

  test('the options page is there', async () => {
    const options = await session.driver.openExtensionPage('src/options/index.html')
    await untilText(await options.evaluateHandle(() => document), 'Marks')
    await options.close()
  })

  test('a command opens the card of the next name', async () => {
    const page = await session.openMarked()
    await session.driver.command(page, 'next-name')
    await session.driver.command(page, 'open-card')
    await expect.poll(() => cardText(page)).not.toBe('')
    await session.driver.command(page, 'pin-card')
    expect(await textOf(await cardOf(page))).not.toBe('')
    await page.close()
  })

  test('a background that was stopped wakes for the next article', async () => {
    await session.driver.stopBackground()
    const page = await session.openMarked()
    expect((await session.driver.pageState(page)).state).toBe('ready')
    await page.close()
  })
})
