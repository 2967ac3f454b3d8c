import { describe, expect, test } from 'vitest'
import { BROWSERS } from '../../tools/drive.ts'
import { marksOn, waitForMarks } from '../../tools/reader.ts'
import { demoWith } from './hostile-pages.ts'
import { startSession } from './start-session.ts'

/** What goes wrong without anybody's fault, and what the reader has then: the faults table of SECURITY.md. */

describe.each(BROWSERS)('%s', (name) => {
  const session = startSession(name)

  // From before the question is asked to after the answer has come; each page is new to the cache.
  test.each([0, 60, 150, 400])('a background that is ended %i ms after the page leaves it marked', async (wait) => {
    const path = `/ended-${name}-${wait}.html`
    session.site.serve(path, demoWith(`<p>It was ${wait} minutes past noon when the ministers met.</p>`))
    const page = await session.driver.browser.newPage()
    await page.goto(session.site.origin + path, { waitUntil: 'domcontentloaded' })
    await new Promise((done) => setTimeout(done, wait))
    await session.driver.stopBackground()
    expect((await waitForMarks(page)).length).toBeGreaterThan(5)
    expect((await session.driver.pageState(page)).state).toBe('ready')
    await page.close()
  })

  test('a cache that is full costs nothing but time', async () => {
    await session.driver.desk.evaluate(async () => {
      const junk = 'x'.repeat(1_000_000)
      try {
        for (let at = 0; at < 12; at++) await browser.storage.session.set({ [`junk${at}`]: junk })
      } catch {
        // Full: as it should be.
      }
    })
    session.site.serve('/full.html', demoWith('<p>The cache was full when the ministers met in Geneva.</p>'))
    const page = await session.openMarked('/full.html')
    expect((await marksOn(page)).length).toBeGreaterThan(5)
    await page.close()
  })

  test('a cached analysis that is damaged is made anew', async () => {
    const page = await session.openMarked()
    await session.driver.desk.evaluate(async () => {
      const entries = Object.keys(await browser.storage.session.get(null)).map((key) => [key, { analysis: 'damaged' }])
      await browser.storage.session.set(Object.fromEntries(entries))
    })
    await page.reload()
    expect((await waitForMarks(page)).length).toBeGreaterThan(5)
    await page.close()
  })

  test('settings and corrections that are damaged read as their defaults', async () => {
    await session.driver.desk.evaluate(() =>
      browser.storage.local.set({ settings: { openDelay: 'soon', sitesOff: 7 }, corrections: { evil: true } }),
    )
    const page = await session.openMarked()
    expect((await marksOn(page)).map(({ text }) => text)).toContain('Amara Diallo')
    await session.driver.desk.evaluate(() => browser.storage.local.clear())
    await page.close()
  })
})
