import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, JSHandle, Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { BROWSERS } from '../../tools/drive.ts'
import { clickWords, untilText } from '../../tools/faces.ts'
import { waitForMarks } from '../../tools/reader.ts'
import { startSession } from './start-session.ts'

/** What is kept: settings from page to page, imports, and a storage without room. */

const importOf = (sites: number): string =>
  JSON.stringify({ sidelight: 1, settings: { sitesOff: Array.from({ length: sites }, (_, at) => `a${at}.example`) } })

describe.each(BROWSERS)('%s', (name) => {
  const session = startSession(name)
  const stored = () => session.driver.desk.evaluate(() => browser.storage.local.get(['settings', 'corrections']))
  const openOptions = async (): Promise<{ page: Page; document: JSHandle<Document> }> => {
    const page = await session.driver.openExtensionPage('src/options/index.html')
    const document = await page.evaluateHandle(() => globalThis.document)
    await untilText(document, 'Marks')
    return { page, document }
  }
  const importFile = async (page: Page, text: string) => {
    const file = join(tmpdir(), `sidelight-import-${name}.json`)
    writeFileSync(file, text)
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(file)
  }

  test('a choice in the options is kept, and open pages follow it', async () => {
    const page = await session.openMarked()
    const options = await openOptions()
    await clickWords(options.document, 'Places')
    await expect.poll(async () => JSON.stringify((await stored())['settings'])).not.toContain('"place"')
    await page.bringToFront()
    const marked = () => page.evaluate(() => [...CSS.highlights].filter(([, { size }]) => size > 0).length)
    await waitForMarks(page)
    const types = await marked()
    await session.driver.desk.evaluate(() => browser.storage.local.set({ settings: {} }))
    await expect.poll(marked).toBeGreaterThan(types)
    await options.page.close()
    await page.close()
  })

  test.each([
    ['no JSON', 'Dear reader', 'not JSON'],
    ['another program’s file', '{"version": 3, "bookmarks": []}', 'not from Sidelight'],
    ['damaged settings', '{"sidelight":1,"settings":{"openDelay":-1}}', 'openDelay'],
    ['a pause without end', '{"sidelight":1,"settings":{"pausedUntil":1e300}}', 'pausedUntil'],
    ['more sites than can be shown', importOf(90_000), 'sitesOff > 2000'],
    ['damaged corrections', '{"sidelight":1,"settings":{},"corrections":[{"is":"<b>"}]}', 'corrections'],
  ])('an import of %s is refused in words, and the old settings stay', async (_, text, words) => {
    await session.driver.desk.evaluate(() => browser.storage.local.set({ settings: { openDelay: 150 } }))
    const before = await stored()
    const options = await openOptions()
    await importFile(options.page, text)
    await untilText(options.document, words)
    expect(await stored()).toEqual(before)
    await options.page.close()
  })

  test('what was exported is imported', async () => {
    const options = await openOptions()
    await importFile(options.page, '{"sidelight":1,"settings":{"openDelay":450},"corrections":[]}')
    await expect.poll(async () => (await stored())['settings']).toMatchObject({ openDelay: 450 })
    await options.page.close()
  })

  test('the options open, and names are marked, whatever is stored', async () => {
    await session.driver.desk.evaluate(() =>
      browser.storage.local.set({
        settings: {
          openDelay: 1e300,
          pausedUntil: 1e300,
          markedTypes: Array.from({ length: 100_000 }, () => 'person'),
          sitesOff: Array.from({ length: 90_000 }, (_, at) => `a${at}.example`),
        },
        corrections: { evil: true },
      }),
    )
    const options = await openOptions()
    await untilText(options.document, 'a89999.example')
    await options.page.close()
    const page = await session.openMarked()
    expect((await session.driver.pageState(page)).state).toBe('ready')
    const popup = await session.driver.openPopup(page)
    await untilText(popup.window, 'Amara Diallo')
    await popup.close()
    await page.close()
    await session.driver.desk.evaluate(() => browser.storage.local.clear())
  })

  test('a storage that is full says so, and nothing is lost', async () => {
    await session.driver.desk.evaluate(() => browser.storage.local.set({ settings: { openDelay: 250 } }))
    if (name === 'chromium') await fillStorage(session.driver.desk)
    const before = await stored()
    const options = await openOptions()
    // Firefox gives an extension as much as the disk has: there the refusal alone is made.
    if (name === 'firefox')
      await options.page.evaluate(() => {
        browser.storage.local.set = () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'))
      })
    await importFile(
      options.page,
      JSON.stringify({
        sidelight: 1,
        settings: { sitesOff: Array.from({ length: 500 }, (_, at) => `a${at}.example`) },
      }),
    )
    await untilText(options.document, 'could not save')
    expect(await stored()).toEqual(before)
    await options.page.close()
  })
})

/** Leaves no room for even a short text. */
async function fillStorage(desk: Page): Promise<void> {
  const isFull = await desk.evaluate(async () => {
    for (let size = 4_000_000; size > 0; size = size >> 1) {
      const keep = (key: string) =>
        browser.storage.local.set({ [key]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        )
      let at = 0
      while (at < 20 && (await keep(`junk${size}-${at}`))) at++
      if (at === 20) return false
    }
    return true
  })
  if (!isFull) throw new Error('There is no end to the storage.')
}
