import type { Page } from 'puppeteer-core'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { analysisSchema } from '../../src/schemas.ts'
import { BROWSERS } from '../../tools/drive.ts'
import { popupAsPage } from '../../tools/popup-as-page.ts'
import { startSession } from './start-session.ts'

/** Keeps what the popup hands to the browser: the file that is saved and its name, the words that are copied. */
const keepWhatLeaves = (popup: Page) =>
  popup.evaluate(() => {
    const kept = { text: Promise.resolve(''), name: '' }
    Object.assign(globalThis, { kept })
    const make = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      kept.text = (blob as Blob).text()
      return make.call(URL, blob)
    }
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      kept.name = this.download
    }
    navigator.clipboard.writeText = async (text) => {
      kept.text = Promise.resolve(text)
    }
  })

interface Kept {
  readonly text: string
  readonly name: string
}

const kept = (popup: Page): Promise<Kept> =>
  popup.evaluate(async () => {
    const { text, name } = (globalThis as unknown as { kept: { text: Promise<string>; name: string } }).kept
    return { text: await text, name }
  })

async function choose(popup: Page, nth: number): Promise<Kept> {
  await popup.click('.export summary')
  await popup.click(`.export-menu button:nth-child(${nth})`)
  await popup.waitForSelector('.export:not([open])')
  return kept(popup)
}

describe.each(BROWSERS)('%s', (name) => {
  const session = startSession(name)

  test('the article as Markdown, copied and saved, and as JSON that reads as an analysis', async () => {
    const page = await session.openMarked()
    const popup = await popupAsPage(session.driver, page)
    await keepWhatLeaves(popup)

    const copied = await choose(popup, 1)
    expect(copied.text).toMatch(/^# Ministers meet in Geneva/)
    expect(await popup.$eval('.export summary', ({ textContent }) => textContent)).toBe('Copied')

    const markdown = await choose(popup, 2)
    expect(markdown.text).toBe(copied.text)
    expect(await popup.$eval('.export summary', ({ textContent }) => textContent)).toBe('Export')
    expect(markdown.name).toBe('Ministers-meet-in-Geneva-as-river-states-near-a-deal-on-the.md')

    const json = await choose(popup, 3)
    expect(json.name).toMatch(/\.json$/)
    const analysis = v.parse(analysisSchema(), JSON.parse(json.text))
    expect(analysis.article.headline).toMatch(/^Ministers meet in Geneva/)
    await popup.close()
    await page.close()
  })

  test('a name that is open is copied with its source, and looked up by a plain link', async () => {
    const page = await session.openMarked()
    const popup = await popupAsPage(session.driver, page)
    await keepWhatLeaves(popup)
    await popup.click('#tab-cast')
    await popup.click('.who')
    await popup.click('.opened-foot [aria-label="Copy as text"]')
    await popup.waitForSelector('.opened-foot [aria-label="Copied"]')
    expect((await kept(popup)).text).toMatch(/^Amara Diallo \(Person\)\n.*The Valley Post/s)
    const link = await popup.$eval('.opened-foot a', ({ href, target, rel }) => ({ href, target, rel }))
    expect(link).toEqual({
      href: 'https://en.wikipedia.org/w/index.php?search=Amara%20Diallo',
      target: '_blank',
      rel: 'noreferrer',
    })
    await popup.close()
    await page.close()
  })
})
