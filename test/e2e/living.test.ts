import type { Frame, Page, Target } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Launched, launch } from '../../tools/launch.ts'
import { workerOf } from '../../tools/reader.ts'
import { openSite, type Site } from '../../tools/site.ts'
import { HARBOUR, LIVING_PAGES, MINE, type Step } from './living-pages.ts'

/** Pages that change while they are open, in both browsers: what is marked follows. */

describe.each(['chromium', 'firefox'] as const)('in %s, a page that', (name) => {
  let launched: Launched
  let site: Site

  beforeAll(async () => {
    site = await openSite({ '/': 'test/e2e/pages' })
    launched = await launch(name)
  })
  afterAll(async () => {
    await launched?.browser.close()
    await site?.close()
  })

  const open = async (path: string): Promise<Page> => {
    const page = await launched.browser.newPage()
    await page.goto(`${site.origin}/${path}`)
    return page
  }

  test.each(LIVING_PAGES)('$what', async ({ path, steps }) => {
    const page = await open(path)
    for (const { act, ...wanted } of steps) {
      if (act) await page.evaluate(act)
      await untilMarked(page, wanted)
    }
    await page.close()
  })

  test('comes back from the history as it was left', async () => {
    const page = await open('article.html')
    await untilMarked(page, { marked: HARBOUR })
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })))
    await page.goto(`${site.origin}/frame.html`)
    await page.evaluate(() => history.back())
    await untilMarked(page, { marked: HARBOUR })
    expect(await page.evaluate(() => Reflect.get(window, 'persisted'))).toBe(true)
    await page.evaluate(`document.querySelector('article').replaceWith(articleOf(STORIES.mine))`)
    await untilMarked(page, { marked: MINE, unmarked: HARBOUR })
    await page.close()
  })

  test('takes the marks and their style away gets them back when its reader moves', async () => {
    const page = await open('article.html')
    await untilMarked(page, { marked: HARBOUR })
    await page.evaluate(() => {
      CSS.highlights.clear()
      document.adoptedStyleSheets = []
    })
    await page.mouse.move(200, 200)
    await page.mouse.move(220, 220)
    await untilMarked(page, { marked: HARBOUR })
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1)
    await page.close()
  })
})

describe('in chromium, a page that', () => {
  let launched: Launched
  let site: Site

  beforeAll(async () => {
    site = await openSite({ '/': 'test/e2e/pages' })
    launched = await launch('chromium')
  })
  afterAll(async () => {
    await launched?.browser.close()
    await site?.close()
  })

  test('was loaded before it was asked for is marked once it is shown, and not before', async () => {
    const page = await launched.browser.newPage()
    const asked = (path: string) => site.requests.filter((request) => request.includes(path))
    await page.goto(`${site.origin}/prerender.html`)
    await expect.poll(() => asked('/prerendered.html'), { timeout: 5000 }).toHaveLength(1)
    await page.evaluate(() => void setTimeout(() => document.querySelector('a')!.click(), 500))
    await expect.poll(() => asked('/marked/'), { timeout: 8000 }).toHaveLength(1)
    expect(asked('/marked/')[0]).toMatch(/shown.*Jane%20Okafor.*Pieter%20Vandenberg/)
    await (await launched.browser.newPage()).bringToFront()
  })

  test('was put aside by the browser is marked again when it is restored', async () => {
    const page = await launched.browser.newPage()
    await page.goto(`${site.origin}/article.html`)
    await untilMarked(page, { marked: HARBOUR })
    const other = await launched.browser.newPage()
    await other.bringToFront()
    const worker = await workerOf(launched)
    const id = await worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({ active: false })
      const discarded = await chrome.tabs.discard(tabs.at(-1)!.id!)
      return discarded!.id!
    })
    await worker.evaluate((tab) => chrome.tabs.update(tab, { active: true }), id)
    const isBack = (target: Target) => target.type() === 'page' && target.url().endsWith('/article.html')
    const restored = await (await launched.browser.waitForTarget(isBack)).page()
    await untilMarked(restored!, { marked: HARBOUR })
    await restored!.close()
    await other.close()
  })

  test('outlives the extension loses its marks without an error', async () => {
    const page = await launched.browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(`${site.origin}/article.html`)
    await untilMarked(page, { marked: HARBOUR })
    await (await workerOf(launched)).evaluate(() => chrome.runtime.reload()).catch(() => {})
    await page.evaluate(`document.querySelector('article').replaceWith(articleOf(STORIES.mine))`)
    await page.bringToFront()
    await page.mouse.move(200, 200)
    await page.mouse.move(220, 220)
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 5000 }).toBe(0)
    await page.evaluate(`history.pushState(null, '', '/2026/03/12/mine'); document.querySelector('p').click()`)
    expect(errors).toEqual([])
    await page.close()
  })
})

/** Waits until all of some names, and none of others, are marked. */
async function untilMarked(page: Page, { marked, unmarked = [] }: Step): Promise<void> {
  const wrong = async () => {
    const names = new Set((await Promise.all(page.frames().map(namesMarkedIn))).flat())
    return { missing: marked.filter((name) => !names.has(name)), left: unmarked.filter((name) => names.has(name)) }
  }
  await expect.poll(wrong, { timeout: 20_000, interval: 50 }).toEqual({ missing: [], left: [] })
}

/** What is marked in a frame. A name that the page has cut into pieces is marked in as many: they are joined again. */
const namesMarkedIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const names: string[] = []
    for (const highlight of CSS.highlights.values()) {
      let last: AbstractRange | undefined
      for (const range of highlight) {
        const between = new Range()
        if (last) between.setStart(last.endContainer, last.endOffset)
        if (last) between.setEnd(range.startContainer, range.startOffset)
        const text = String(range)
        if (last && String(between) === '' && last.endContainer.getRootNode() === range.startContainer.getRootNode()) {
          names.push(`${names.pop()}${text}`)
        } else names.push(text)
        last = range
      }
    }
    return names
  })
