import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Command } from '../../src/messages.ts'
import { BROWSERS } from '../../tools/drive.ts'
import { marksOn, waitForMarks } from '../../tools/reader.ts'
import { type SeenCard, seenOn, untilCard, untilNoCard, untilSeen } from '../../tools/seen-card.ts'
import { startSession } from './start-session.ts'

/** The card by keyboard alone, on the demo article. */

describe.each(BROWSERS)('the card by key in %s', (name) => {
  const session = startSession(name)
  let page: Page

  beforeAll(async () => {
    page = await session.open()
  })
  beforeEach(async () => {
    await page.goto(`${session.site.origin}/river-pact.html`)
    await waitForMarks(page)
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a')!.focus())
  })

  const command = (what: Command) => session.driver.command(page, what)
  const focusOnPage = () => page.evaluate(() => document.activeElement?.textContent)
  /** The words that are painted as those whose card is open: the layer over the five types. */
  const active = async () => (await marksOn(page)).find(({ highlight }) => /^hl-[5-9]$/.test(highlight))?.text
  const scrollTop = () => page.evaluate(() => scrollY)
  /** Tabs until what has the focus reads so. */
  async function tabTo(words: string): Promise<void> {
    for (let tries = 0; tries < 40; tries++) {
      if ((await seenOn(page)).focus?.includes(words)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never comes to "${words}": ${JSON.stringify(await seenOn(page))}`)
  }

  /** Opens the card of a name, name by name. */
  async function openByKey(wanted: string): Promise<SeenCard> {
    for (let tries = 0; tries < 10; tries++) {
      const { said } = await seenOn(page)
      await command('next-name')
      const now = await untilSeen(page, (seen) => seen.said !== said)
      if (now.said!.startsWith(wanted)) break
    }
    await command('open-card')
    return untilCard(page, wanted)
  }

  test('next and previous name: says each, and an open card goes along', async () => {
    await openByKey('Amara Diallo')
    expect((await seenOn(page)).said).toBe('Amara Diallo, Person, 1 of 3')
    await command('next-name')
    await untilCard(page, 'Kofi Mensah')
    await command('previous-name')
    await untilCard(page, 'Amara Diallo')
    expect(await active()).toBe('Amara Diallo')
  })

  test('the open card has the focus and a name; Tab goes round in it; Escape gives the focus back', async () => {
    await openByKey('Kofi Mensah')
    await untilSeen(page, ({ focus }) => focus === 'Kofi Mensah')
    const stops: (string | undefined)[] = []
    for (let tab = 0; tab < 40; tab++) {
      await page.keyboard.press('Tab')
      const { focus } = await seenOn(page)
      if (focus === stops[0]) break
      stops.push(focus)
    }
    expect(stops.length).toBeGreaterThan(4)
    expect(stops).not.toContain(undefined)
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    expect((await seenOn(page)).focus).toBe(stops.at(-1))
    await page.keyboard.press('Escape')
    await untilNoCard(page)
    expect(await focusOnPage()).toBe('World')
  })

  test('a related name opens in the same card, and Back finds the first as it was left', async () => {
    await page.setViewport({ width: 700, height: 360 })
    const first = await openByKey('Kofi Mensah')
    await tabTo('River States Commission')
    const { scroll } = (await seenOn(page)).cards[0]!
    await page.keyboard.press('Enter')
    const second = await untilCard(page, 'River States Commission')
    expect(second.scroll).toBe(0)
    expect((await seenOn(page)).cards).toHaveLength(1)
    await tabTo('Back')
    await page.keyboard.press('Enter')
    const again = await untilCard(page, 'Kofi Mensah')
    expect(again).toMatchObject({ scroll, box: first.box })
    await page.setViewport({ width: 1200, height: 900 })
  })

  test('a line leads to its sentence; Back leads to where one was, with the focus', async () => {
    await openByKey('Kofi Mensah')
    await tabTo('as if it were every year')
    const before = await scrollTop()
    await page.keyboard.press('Enter')
    await untilSeen(page, ({ notice, cards }) => notice !== undefined && cards.length === 0)
    expect(await scrollTop()).toBeGreaterThan(before)
    await untilSeen(page, ({ focus }) => focus?.includes('Back') ?? false)
    await page.keyboard.press('Enter')
    await untilSeen(page, ({ notice }) => notice === undefined)
    expect(await scrollTop()).toBe(before)
    expect(await focusOnPage()).toBe('World')
  })

  test('a card is pinned by key, stays, moves by Alt and an arrow, and closes by its button', async () => {
    await openByKey('Kofi Mensah')
    await tabTo('Pin')
    await page.keyboard.press('Enter')
    const { box } = (await untilSeen(page, ({ cards }) => cards[0]?.pinned === true)).cards[0]!
    await page.keyboard.down('Alt')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.up('Alt')
    await untilSeen(page, ({ cards }) => cards[0]!.box.top > box.top)
    await command('next-name')
    await tabTo('Close')
    await page.keyboard.press('Enter')
    await untilNoCard(page)
  })

  test('the menu opens and closes by key, and its Back leads to the name', async () => {
    await openByKey('Kofi Mensah')
    await tabTo('More')
    await page.keyboard.press('Enter')
    await untilSeen(page, ({ cards }) => cards[0]!.text.includes('Not a name'))
    await tabTo('Back')
    await page.keyboard.press('Enter')
    await untilSeen(page, ({ cards }) => !cards[0]!.text.includes('Not a name'))
    await page.keyboard.press('Escape')
    await untilNoCard(page)
    expect(await focusOnPage()).toBe('World')
  })
})
