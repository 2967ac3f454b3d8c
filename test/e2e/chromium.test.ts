import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closedRoot } from '../../tools/closed-root.ts'
import { type Launched, launch } from '../../tools/launch.ts'
import { openPopup, pageStateOf, pointAt, waitForMarks, workerOf } from '../../tools/reader.ts'
import { openSite, type Site } from '../../tools/site.ts'

/** The built extension in a real Chromium, on the demo article. */

let launched: Launched
let site: Site

beforeAll(async () => {
  site = await openSite({ '/': 'test/articles' })
  // Through the site as a proxy, so that no request goes uncounted.
  launched = await launch('chromium', { proxy: site.origin })
})

afterAll(async () => {
  await launched?.browser.close()
  await site?.close()
})

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

async function openArticle(): Promise<Page> {
  const page = await launched.browser.newPage()
  await page.goto(`${site.origin}/river-pact.html`)
  return page
}

const cardText = async (page: Page): Promise<string> =>
  (await (await closedRoot(page))?.evaluate((root) => root.textContent ?? '')) ?? ''

async function untilCard(page: Page, shown: (text: string) => boolean): Promise<string> {
  for (let waited = 0; waited < 10_000; waited += 100) {
    const text = await cardText(page)
    if (shown(text)) return text
    await pause(100)
  }
  throw new Error(`The card reads: ${await cardText(page)}`)
}

test('an article is marked and nothing of the page changes', async () => {
  const page = await launched.browser.newPage()
  await page.evaluateOnNewDocument(() => {
    const records: string[] = []
    Object.assign(globalThis, { records })
    addEventListener('DOMContentLoaded', () =>
      new MutationObserver((list) => records.push(...list.map(({ type }) => type))).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      }),
    )
  })
  await page.goto(`${site.origin}/river-pact.html`)
  const before = await page.evaluate(() => document.documentElement.outerHTML)
  const marks = await waitForMarks(page)
  expect(marks.map(({ text }) => text)).toContain('Amara Diallo')
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  expect(await page.evaluate(() => Reflect.get(globalThis, 'records'))).toEqual([])
  await page.close()
})

test('a rest on a name opens its card, Escape closes it', async () => {
  const page = await openArticle()
  await waitForMarks(page)
  await pointAt(page, 'Amara Diallo')
  expect(await untilCard(page, (text) => text.includes('Amara Diallo'))).toContain('water minister')
  await page.keyboard.press('Escape')
  await untilCard(page, (text) => !text.includes('water minister'))
  await page.close()
})

test('the popup shows the article', async () => {
  const page = await openArticle()
  await waitForMarks(page)
  const popup = await openPopup(launched, page)
  await popup.waitForFunction(() => document.body.textContent?.includes('Ministers meet in Geneva'))
  await popup.close()
  await page.close()
})

test('a worker that was stopped wakes for the next article', async () => {
  await (await workerOf(launched)).close()
  const page = await openArticle()
  expect((await waitForMarks(page)).length).toBeGreaterThan(5)
  await page.close()
})

test('a home page stays silent', async () => {
  const page = await launched.browser.newPage()
  await page.goto(`${site.origin}/home.html`)
  await pause(1500)
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  // There is only the gate, which answers nobody.
  await expect(pageStateOf(launched, page)).rejects.toThrow('Receiving end does not exist')
  await page.close()
})

test('a line of the card leads to its sentence', async () => {
  const page = await openArticle()
  await waitForMarks(page)
  await pointAt(page, 'Islamic State')
  await untilCard(page, (text) => text.includes('Daesh wanted the water'))
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await pointAt(page, 'Kofi Mensah')
  await untilCard(page, (text) => text.includes('as if it were every year'))
  const before = await page.evaluate(() => scrollY)
  const root = (await closedRoot(page))!
  await root.evaluate((tree) => {
    const lines = [...tree.querySelectorAll<HTMLElement>('button, a')]
    lines.find(({ textContent }) => textContent?.includes('as if it were every year'))?.click()
  })
  await expect.poll(() => page.evaluate(() => scrollY), { timeout: 5000 }).toBeGreaterThan(before)
  await page.close()
})

test('the page has one element more while a card was open, and nothing else', async () => {
  const page = await openArticle()
  await waitForMarks(page)
  const count = () => page.evaluate(() => document.querySelectorAll('*').length)
  const before = await count()
  await pointAt(page, 'Amara Diallo')
  await untilCard(page, (text) => text.includes('water minister'))
  expect(await count()).toBe(before + 1)
  await page.close()
})

test('a site that is switched off loses its marks at once, and gets them back', async () => {
  const page = await openArticle()
  await waitForMarks(page)
  const setSites = async (sitesOff: string[]) =>
    (await workerOf(launched)).evaluate(
      (sites) => chrome.storage.local.set({ settings: { sitesOff: sites } }),
      sitesOff,
    )
  const marked = () => page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0))
  await setSites(['127.0.0.1'])
  await expect.poll(marked, { timeout: 5000 }).toBe(false)
  await setSites([])
  await expect.poll(marked, { timeout: 5000 }).toBe(true)
  await page.close()
})

test('a page that is torn down while it is read leaves no error', async () => {
  const page = await launched.browser.newPage()
  const errors: unknown[] = []
  page.on('pageerror', (error) => errors.push(error))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.evaluateOnNewDocument(() => {
    const tear = () => {
      document.body?.replaceChildren()
      if (performance.now() < 2000) requestAnimationFrame(tear)
    }
    addEventListener('load', tear)
  })
  await page.goto(`${site.origin}/river-pact.html`)
  await pause(2500)
  expect(errors).toEqual([])
  await page.close()
})

test('no request but those for the pages themselves', () => {
  const foreign = site.requests.filter((request) => !/^GET http:\/\/127\.0\.0\.1:\d+\/[\w-]+\.html$/.test(request))
  expect(foreign).toEqual([])
})
