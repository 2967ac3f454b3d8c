import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkCard } from '../../tools/check-card.ts'
import { closedRoot } from '../../tools/closed-root.ts'
import { BROWSERS } from '../../tools/drive.ts'
import { markBox, marksOn, pointAt, waitForMarks } from '../../tools/reader.ts'
import { press, seenOn, untilCard, untilNoCard, untilSeen } from '../../tools/seen-card.ts'
import { startSession } from './start-session.ts'

const ARTICLE = readFileSync(new URL('../articles/river-pact.html', import.meta.url), 'utf8')

/** What a card offers, on the demo article: by mouse and finger, for every eye. */

describe.each(BROWSERS)('the card in %s', (name) => {
  const session = startSession(name)
  let page: Page

  beforeAll(async () => {
    page = await session.open()
  })
  beforeEach(async () => {
    await page.mouse.move(5, 5)
    await session.driver.desk.evaluate(() => browser.storage.local.clear())
    await page.goto(`${session.site.origin}/river-pact.html`)
    await waitForMarks(page)
  })

  async function openCard(mark: string): Promise<void> {
    await pointAt(page, mark)
    await untilSeen(page, ({ cards }) => cards.length > 0)
  }
  const marked = async () => new Set((await marksOn(page)).map(({ text }) => text))
  const highlightOf = async (mark: string) => (await marksOn(page)).find(({ text }) => text === mark)?.highlight
  const untilMarked = (mark: string, is: boolean) =>
    expect.poll(async () => (await marked()).has(mark), { timeout: 10_000 }).toBe(is)

  test('a pinned card stays, can be dragged, and the next opens beside it', async () => {
    await openCard('Amara Diallo')
    await press(page, 'Pin')
    const { box } = (await untilSeen(page, ({ cards }) => cards[0]?.pinned === true)).cards[0]!
    await page.mouse.move(box.left + 150, box.top + 22)
    await page.mouse.down()
    await page.mouse.move(box.left + 350, box.top - 78, { steps: 4 })
    await page.mouse.up()
    const moved = (await seenOn(page)).cards[0]!.box
    expect([moved.left - box.left, moved.top - box.top].map(Math.round)).toEqual([200, -100])
    await page.mouse.move(5, 5)
    await openCard('Kofi Mensah')
    await untilSeen(page, ({ cards }) => cards.map((card) => card.name).join() === 'Amara Diallo,Kofi Mensah')
    await page.keyboard.press('Escape')
    await untilSeen(page, ({ cards }) => cards.map((card) => card.name).join() === 'Amara Diallo')
    await press(page, 'Close')
    await untilNoCard(page)
  })

  test('a pinned card stays where it is when the page goes on and is read anew', async () => {
    await openCard('Amara Diallo')
    await press(page, 'Pin')
    const { box } = (await untilSeen(page, ({ cards }) => cards[0]?.pinned === true)).cards[0]!
    await page.evaluate(() => {
      const last = [...document.querySelectorAll('article p')].at(-1)!
      const more = document.createElement('p')
      more.textContent =
        'Amara Diallo flew to Lima on Sunday, her office said. Diallo stayed there for a week, with 40 guards.'
      last.after(more)
    })
    // Its mentions are counted anew.
    const { cards } = await untilSeen(page, (seen) => seen.cards[0]?.text.includes('of 5') ?? false)
    expect(cards).toMatchObject([{ name: 'Amara Diallo', pinned: true, box: { left: box.left, top: box.top } }])
    await press(page, 'Close')
    await untilNoCard(page)
  })

  test('a line leads to its sentence, which flashes; Back leads to where one was', async () => {
    await openCard('Kofi Mensah')
    const before = await page.evaluate(() => scrollY)
    await press(page, 'as if it were every year')
    await untilSeen(page, ({ notice }) => notice !== undefined)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before)
    expect((await marksOn(page)).some(({ text }) => text.includes('as if it were every year'))).toBe(true)
    await press(page, 'Back to where I was')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
  })

  test('the next mention: the page goes there, and the card with it', async () => {
    await openCard('Kofi Mensah')
    await press(page, 'Next mention')
    const { cards } = await untilSeen(page, (seen) => seen.cards[0]?.text.includes('2 of') ?? false)
    expect(cards[0]!.box.top).toBeGreaterThan(0)
  })

  test('the copy is the card’s text with its source', async () => {
    await openCard('Kofi Mensah')
    await press(page, 'Copy')
    await untilSeen(page, () => true)
    await page.evaluate(() => {
      const field = document.createElement('textarea')
      document.body.append(field)
      field.focus()
    })
    await page.keyboard.down('Control')
    await page.keyboard.press('v')
    await page.keyboard.up('Control')
    const pasted = await page.evaluate(() => document.querySelector('textarea')!.value)
    expect(pasted).toMatch(/^Kofi Mensah \(Person\)\n/)
    expect(pasted).toContain(`The Valley Post · 2026-03-12 · ${page.url()}`)
  })

  test('looking a name up is a plain link that tells the other side nothing', async () => {
    await openCard('Kofi Mensah')
    await press(page, 'More')
    const link = await (await closedRoot(page))!.evaluate((root) => {
      const { href, target, rel } = (root as unknown as ShadowRoot).querySelector('a')!
      return { href, target, rel }
    })
    expect(link).toEqual({
      href: 'https://en.wikipedia.org/w/index.php?search=Kofi%20Mensah',
      target: '_blank',
      rel: 'noreferrer',
    })
  })

  describe('put right, and undone at once', () => {
    test('not a name', async () => {
      await openCard('Islamic State')
      await press(page, 'More')
      await press(page, 'Not a name')
      await untilMarked('Islamic State', false)
      await press(page, 'Undo')
      await untilMarked('Islamic State', true)
    })

    test('another type', async () => {
      const before = await highlightOf('Islamic State')
      await openCard('Islamic State')
      await press(page, 'More')
      await press(page, 'It is a')
      await press(page, 'Place')
      await expect.poll(() => highlightOf('Islamic State'), { timeout: 10_000 }).not.toBe(before)
      await press(page, 'Undo')
      await expect.poll(() => highlightOf('Islamic State'), { timeout: 10_000 }).toBe(before)
    })

    test('the same as another', async () => {
      await openCard('Islamic State')
      await press(page, 'More')
      await press(page, 'Same as')
      await press(page, 'River States Commission')
      await untilSeen(page, ({ notice, cards }) => notice !== undefined && cards.length === 0)
      await page.mouse.move(5, 5)
      await pointAt(page, 'Islamic State')
      await untilCard(page, 'River States Commission')
      await press(page, 'Undo')
      await untilNoCard(page)
      await page.mouse.move(5, 5)
      await pointAt(page, 'Islamic State')
      await untilCard(page, 'Islamic State')
    })

    test('not the same', async () => {
      await openCard('Islamic State')
      await press(page, 'More')
      await press(page, 'Not the same')
      await press(page, 'Daesh')
      await untilSeen(page, ({ notice, cards }) => notice !== undefined && cards.length === 0)
      await page.mouse.move(5, 5)
      await pointAt(page, 'Islamic State')
      expect((await untilCard(page, 'Islamic State')).text).not.toMatch(/here also[^¶]*Daesh/)
      await press(page, 'Undo')
    })

    test('off on this site', async () => {
      await openCard('Islamic State')
      await press(page, 'More')
      await press(page, 'Switch off')
      await expect.poll(async () => (await marked()).size, { timeout: 10_000 }).toBe(0)
      await press(page, 'Undo')
      await untilMarked('Islamic State', true)
    })

    test('paused for an hour', async () => {
      await openCard('Islamic State')
      await press(page, 'More')
      await press(page, 'Pause')
      await expect.poll(async () => (await marked()).size, { timeout: 10_000 }).toBe(0)
      await press(page, 'Undo')
      await untilMarked('Islamic State', true)
    })
  })

  describe('by finger', () => {
    test('a tap opens the card as a sheet under its line; its button closes it', async () => {
      const { x, y } = await markBox(page, 'Kofi Mensah')
      await page.touchscreen.tap(x, y)
      const height = await page.evaluate(() => innerHeight)
      const { cards } = await untilSeen(page, (seen) => Math.round(seen.cards[0]?.box.bottom ?? 0) === height)
      expect(cards[0]!.sheet).toBe(true)
      const { top } = cards[0]!.box
      expect((await markBox(page, 'Kofi Mensah', { scroll: false })).bottom).toBeLessThan(top)
      await press(page, 'Close')
      await untilNoCard(page)
    })

    test('a tap on a name in a link follows the link', async () => {
      const linked = ARTICLE.replace('River States Commission', '<a href="#followed">River States Commission</a>')
      session.site.serve('/linked.html', linked)
      await page.goto(`${session.site.origin}/linked.html`)
      await waitForMarks(page)
      const { x, y } = await markBox(page, 'River States Commission')
      await page.touchscreen.tap(x, y)
      await page.waitForFunction(() => location.hash === '#followed')
      expect((await seenOn(page)).cards).toEqual([])
    })
  })

  describe('for every eye', () => {
    // axe goes over the whole page, which takes Firefox long.
    const AXE_TIMEOUT = 180_000
    const SCREENS = name === 'chromium' ? [['why'], ['More'], ['More', 'Same as']] : [['why']]

    test.each(['light', 'dark'] as const)(
      'axe finds nothing: %s',
      async (scheme) => {
        await page.evaluate((dark) => {
          document.body.style.background = dark ? '#111' : '#fff'
        }, scheme === 'dark')
        for (const screen of SCREENS) {
          await openCard('Islamic State')
          for (const words of screen) await press(page, words)
          expect((await seenOn(page)).cards[0]!.scheme).toBe(scheme)
          expect(await checkCard(page)).toEqual([])
          await page.keyboard.press('Escape')
          await page.mouse.move(5, 5)
        }
        await openCard('Islamic State')
        await press(page, 'More')
        await press(page, 'Not a name')
        await untilSeen(page, ({ notice }) => notice !== undefined)
        expect(await checkCard(page)).toEqual([])
        await press(page, 'Undo')
        await untilMarked('Islamic State', true)
      },
      AXE_TIMEOUT,
    )

    test.runIf(name === 'chromium')('axe finds nothing: forced colours', async () => {
      const session = await page.createCDPSession()
      const force = (value: string) =>
        session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })
      await force('active')
      await openCard('Islamic State')
      expect(await checkCard(page)).toEqual([])
      await press(page, 'More')
      expect(await checkCard(page)).toEqual([])
      await force('none')
    })

    test('everything that can be pressed is 24 pixels high and wide at least (WCAG 2.5.8)', async () => {
      await openCard('Kofi Mensah')
      const small = await (await closedRoot(page))!.evaluate((root) =>
        [...(root as unknown as ShadowRoot).querySelectorAll('button, summary')]
          .map((one) => ({ words: one.ariaLabel ?? one.textContent, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 24 || box.width < 24)
          .map(({ words }) => words),
      )
      expect(small).toEqual([])
    })
  })
})
