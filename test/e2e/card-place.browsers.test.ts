import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type MarkBox, markBox, pointAt, waitForMarks } from '../../tools/reader.ts'
import { type Box, press, seenOn, untilCard, untilSeen } from '../../tools/seen-card.ts'
import { startSession } from './start-session.ts'

/** Where the card opens: beside its line, in sight, and it stays there. */

const ARTICLE = readFileSync(new URL('../articles/river-pact.html', import.meta.url), 'utf8')
const styled = (css: string) => ARTICLE.replace('</head>', `<style>${css}</style></head>`)

const PAGES: Readonly<Record<string, string>> = {
  plain: ARTICLE,
  scroller: styled('html, body { height: 100%; overflow: hidden } main { height: 100%; overflow: auto }'),
  rtl: ARTICLE.replace('<html lang="en">', '<html lang="en" dir="rtl">'),
  transformed: styled('main { transform: translateX(40px); will-change: transform; contain: layout }'),
  columns: styled('main { columns: 2; max-width: none }'),
  quirks: ARTICLE.replace('<!doctype html>', ''),
}
/** What is left of a window of 1200 × 900 pixels, in CSS pixels, at each zoom of the page. */
const ZOOMS = [0.5, 1, 2, 3].map((zoom) => [zoom, { width: 1200 / zoom, height: 900 / zoom }] as const)
const DESKTOP = { width: 1200, height: 900 }

describe.each(['chromium'] as const)('the card’s place in %s', (name) => {
  const session = startSession(name)
  let page: Page

  beforeAll(async () => {
    page = await session.driver.browser.newPage()
    for (const [path, html] of Object.entries(PAGES)) session.site.serve(`/${path}.html`, html)
  })

  async function open(path: string, mark = 'Kofi Mensah', viewport = DESKTOP): Promise<Box> {
    await page.setViewport(viewport)
    await page.mouse.move(5, 5)
    await page.goto(`${session.site.origin}/${path}.html`)
    await waitForMarks(page)
    await pointAt(page, mark)
    return (await untilSeen(page, ({ cards }) => cards.length === 1)).cards[0]!.box
  }
  async function expectBeside(box: Box, line: MarkBox): Promise<void> {
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
    expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true)
    expect(box).toSatisfy(({ left, top }: Box) => left >= 0 && top >= 0)
    expect(box).toSatisfy(({ right, bottom }: Box) => right <= width && bottom <= height)
  }
  const lineOf = (mark: string) => markBox(page, mark, { scroll: false })

  test.each(Object.keys(PAGES))('%s: beside its line and in sight', async (path) => {
    await expectBeside(await open(path), await lineOf('Kofi Mensah'))
  })

  test.each(ZOOMS)('at a zoom of %d: beside its line and in sight', async (_, viewport) => {
    await expectBeside(await open('plain', 'Kofi Mensah', viewport), await lineOf('Kofi Mensah'))
  })

  test('320 pixels wide: as wide as there is room, no wider', async () => {
    const box = await open('plain', 'Kofi Mensah', { width: 320, height: 640 })
    expect(box.right - box.left).toBeLessThanOrEqual(320 - 2 * 8)
    await expectBeside(box, await lineOf('Kofi Mensah'))
  })

  test('on a page from right to left it begins where its word does', async () => {
    const box = await open('rtl')
    expect(box.right).toBeCloseTo((await lineOf('Kofi Mensah')).right, 0)
  })

  test('a name over two lines: beside the line that is pointed at', async () => {
    await page.setViewport(DESKTOP)
    session.site.serve('/broken.html', styled('article p { max-width: 11em }'))
    await page.goto(`${session.site.origin}/broken.html`)
    await waitForMarks(page)
    const lines = await page.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[])
      const range = ranges.find((one) => one.getClientRects().length === 2)!
      range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
      return [...range.getClientRects()].map(({ left, top, bottom, width }) => ({ left, top, bottom, width }))
    })
    const second = lines[1]!
    await page.mouse.move(second.left + 8, (second.top + second.bottom) / 2, { steps: 3 })
    const { box } = (await untilSeen(page, ({ cards }) => cards.length === 1)).cards[0]!
    expect(Math.min(Math.abs(box.top - second.bottom), Math.abs(box.bottom - second.top))).toBeLessThan(12)
    expect(box.left).toBeCloseTo(second.left, 0)
  })

  test('over an element that fills the screen', async () => {
    session.site.serve('/full.html', ARTICLE.replace('<article>', '<article><button id="full">Full</button>'))
    await page.goto(`${session.site.origin}/full.html`)
    await waitForMarks(page)
    await page.evaluate(() => {
      const main = document.querySelector<HTMLElement>('main')!
      main.style.cssText = 'background: white; overflow: auto; max-width: none'
      document.querySelector('#full')!.addEventListener('click', () => main.requestFullscreen())
    })
    await page.click('#full')
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await pointAt(page, 'Kofi Mensah')
    const { box } = await untilCard(page, 'Kofi Mensah')
    await expectBeside(box, await lineOf('Kofi Mensah'))
    await press(page, 'More')
    await untilSeen(page, ({ cards }) => cards[0]?.text.includes('Not a name') ?? false)
    await page.evaluate(() => document.exitFullscreen())
  })

  test('it does not move while it is open, whatever unfolds in it', async () => {
    const { left, top, right } = await open('plain', 'Islamic State')
    for (const words of ['why', 'More', 'Same as', 'Back', 'Back']) {
      await press(page, words)
      expect((await seenOn(page)).cards[0]!.box).toMatchObject({ left, top, right })
    }
  })
})
