import { expect, test } from 'vitest'
import { closedRoot } from '../../tools/closed-root.ts'
import { launch } from '../../tools/launch.ts'
import { pointAt, waitForMarks } from '../../tools/reader.ts'
import { openSite } from '../../tools/site.ts'

test('in Firefox the content script runs, marks, and opens a card', async () => {
  const site = await openSite({ '/': 'test/articles' })
  const launched = await launch('firefox')
  try {
    const page = await launched.browser.newPage()
    await page.goto(`${site.origin}/river-pact.html`)
    expect((await waitForMarks(page)).map(({ text }) => text)).toContain('Amara Diallo')
    await pointAt(page, 'Amara Diallo')
    await expect
      .poll(async () => (await closedRoot(page))?.evaluate((root) => root.textContent), { timeout: 15_000 })
      .toContain('water minister')
  } finally {
    await launched.browser.close()
    await site.close()
  }
})
