import { readdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Launched, launch } from '../../tools/launch.ts'
import { waitForMarks, workerOf } from '../../tools/reader.ts'
import { openSite, type Site } from '../../tools/site.ts'

/** Pages that are no articles: nothing is marked on them, and nothing is sent. */

const SILENT = readdirSync('test/e2e/pages/silent')

// What is marked at all is marked within some tenths of a second.
const LONG_ENOUGH = 700

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let launched: Launched
  let site: Site
  const pages = new Map<string, Page>()

  beforeAll(async () => {
    site = await openSite({ '/': 'test/e2e/pages' })
    launched = await launch(name)
    if (name === 'chromium') await listen(launched)
    for (const file of SILENT) {
      const page = await launched.browser.newPage()
      await page.goto(`${site.origin}/silent/${file}`)
      pages.set(file, page)
    }
    await new Promise((done) => setTimeout(done, LONG_ENOUGH))
  })
  afterAll(async () => {
    await launched?.browser.close()
    await site?.close()
  })

  test.each(SILENT)('%s stays silent', async (file) => {
    expect(await pages.get(file)!.evaluate(() => CSS.highlights.size)).toBe(0)
    if (name === 'chromium') {
      expect(await heard(launched)).toEqual([])
      expect(await ourScripts(pages.get(file)!)).toEqual(['src/gate/index.js'])
    }
  })

  test('an article is marked, but nothing in what is edited, filled in, coded or promoted on its page', async () => {
    const page = await launched.browser.newPage()
    await page.goto(`${site.origin}/article-with-fields.html`)
    await waitForMarks(page)
    const marked = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((ranges) =>
        [...ranges].map((range) => ({
          text: String(range),
          within: range.startContainer.parentElement!.closest('form, [contenteditable], pre, code, aside')?.nodeName,
        })),
      ),
    )
    expect(marked.map(({ text }) => text)).toContain('Jane Okafor')
    expect(marked.filter(({ within }) => within)).toEqual([])
    expect(marked.map(({ text }) => text).join()).not.toContain('Quispe')
    if (name === 'chromium') {
      expect(await heard(launched)).toContain('analyze')
      expect(await ourScripts(page)).toEqual(['src/gate/index.js', 'src/content/index.js', 'src/content/marks.js'])
    }
  })

  test.runIf(name === 'chromium')('the cards come when their reader first moves, and not before', async () => {
    const page = await launched.browser.newPage()
    await page.goto(`${site.origin}/article-with-fields.html`)
    await waitForMarks(page)
    await new Promise((done) => setTimeout(done, 300))
    expect(await ourScripts(page)).not.toContain('src/content/card/index.js')
    await page.mouse.move(40, 40)
    await expect.poll(() => ourScripts(page)).toContain('src/content/card/index.js')
    await page.close()
  })
})

/** Which files of the extension were loaded into a page. */
async function ourScripts(page: Page): Promise<string[]> {
  const paths: string[] = []
  const session = await page.createCDPSession()
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) paths.push(new URL(url).pathname.slice(1))
  })
  await session.send('Debugger.enable')
  await session.detach()
  return paths
}

/** Has the background note which calls reach it. */
const listen = async (launched: Launched): Promise<void> =>
  (await workerOf(launched)).evaluate(() => {
    const calls: string[] = []
    Object.assign(globalThis, { calls })
    chrome.runtime.onMessage.addListener(({ call }: { call: string }) => void calls.push(call))
  })

const heard = async (launched: Launched): Promise<string[]> =>
  (await workerOf(launched)).evaluate(() => Reflect.get(globalThis, 'calls') as string[])
