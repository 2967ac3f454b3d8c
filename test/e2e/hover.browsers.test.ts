import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BROWSERS } from '../../tools/drive.ts'
import { markBox, pointAt, waitForMarks } from '../../tools/reader.ts'
import { seenOn, untilCard, untilNoCard } from '../../tools/seen-card.ts'
import { startSession } from './start-session.ts'

/** The hover by real mouse paths, on the demo article. */

describe.each(BROWSERS)('hover in %s', (name) => {
  const session = startSession(name)
  let page: Page

  beforeAll(async () => {
    page = await session.open()
  })
  beforeEach(async () => {
    await page.mouse.move(5, 5)
    await page.goto(`${session.site.origin}/river-pact.html`)
    await waitForMarks(page)
  })

  /** Moves in a straight line at a speed, in pixels a millisecond. */
  async function glide(from: Point, to: Point, speed: number): Promise<void> {
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const start = Date.now()
    for (let part = 0; part < 1; ) {
      part = Math.min(1, ((Date.now() - start) * speed) / length)
      await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)
      await pause(10)
    }
  }
  const cards = async () => (await seenOn(page)).cards.map((card) => card.name)

  test('a rest opens the card, below the line and off it', async () => {
    await pointAt(page, 'Kofi Mensah')
    const { box } = await untilCard(page, 'Kofi Mensah')
    expect(box.top).toBeGreaterThan((await markBox(page, 'Kofi Mensah')).bottom)
  })

  test('one move onto a name, the first on its page, opens its card', async () => {
    const { x, y } = await markBox(page, 'Kofi Mensah')
    await page.mouse.move(x, y)
    await untilCard(page, 'Kofi Mensah')
  })

  test('a slow glide over a name opens its card before it stops', async () => {
    const { left, right, y } = await markBox(page, 'United States')
    const gliding = glide({ x: left + 3, y }, { x: right - 3, y }, 0.05)
    await untilCard(page, 'United States')
    await gliding
  })

  test('a fast way over a name opens nothing', async () => {
    const { left, right, y } = await markBox(page, 'United States')
    await page.mouse.move(left - 60, y)
    await page.mouse.move(right + 60, y, { steps: 6 })
    await pause(LONG)
    expect(await cards()).toEqual([])
  })

  test('a diagonal to the card’s far corner takes its time, over other names too', async () => {
    const { left, y } = await markBox(page, 'United States')
    await pointAt(page, 'United States')
    const { box } = await untilCard(page, 'United States')
    await glide({ x: left + 20, y }, { x: box.right - 30, y: box.top + 20 }, 0.3)
    await pause(LONG)
    expect(await cards()).toEqual(['United States'])
  })

  test('away and back: the same card stays; away for longer: it closes', async () => {
    const { left, y } = await markBox(page, 'Kofi Mensah')
    await pointAt(page, 'Kofi Mensah')
    await untilCard(page, 'Kofi Mensah')
    await page.mouse.move(left + 10, y - 40, { steps: 3 })
    await pause(120)
    await page.mouse.move(left + 10, y, { steps: 3 })
    await pause(LONG)
    expect(await cards()).toEqual(['Kofi Mensah'])
    await page.mouse.move(left + 10, y - 60, { steps: 3 })
    await untilNoCard(page)
  })

  test('one name after another: the next opens sooner, in place of the first', async () => {
    await pointAt(page, 'Amara Diallo')
    await untilCard(page, 'Amara Diallo')
    const { left, y } = await markBox(page, 'Kofi Mensah', { scroll: false })
    await page.mouse.move(left + 10, y, { steps: 5 })
    await untilCard(page, 'Kofi Mensah')
    expect(await cards()).toEqual(['Kofi Mensah'])
  })

  test('a scroll under the pointer closes the card, and none opens while it lasts', async () => {
    await pointAt(page, 'Amara Diallo')
    await untilCard(page, 'Amara Diallo')
    await page.mouse.wheel({ deltaY: 400 })
    await untilNoCard(page)
    for (let turn = 0; turn < 8; turn++) {
      await page.mouse.wheel({ deltaY: turn % 2 ? 60 : -60 })
      await pause(60)
      expect(await cards()).toEqual([])
    }
  })

  test('in the card, the wheel scrolls the card and never the page', async () => {
    await pointAt(page, 'Kofi Mensah')
    const { box } = await untilCard(page, 'Kofi Mensah')
    const before = await page.evaluate(() => scrollY)
    await page.mouse.move(box.left + 100, box.top + 60, { steps: 6 })
    for (let turn = 0; turn < 5; turn++) await page.mouse.wheel({ deltaY: 300 })
    await pause(300)
    expect(await page.evaluate(() => scrollY)).toBe(before)
    expect((await untilCard(page, 'Kofi Mensah')).box).toEqual(box)
  })

  test('who selects or drags sees no card, nor on what is selected', async () => {
    const { left, right, y } = await markBox(page, 'United States')
    await page.mouse.move(right + 80, y)
    await page.mouse.down()
    await page.mouse.move(left + 20, y, { steps: 8 })
    await pause(LONG)
    expect(await cards()).toEqual([])
    await page.mouse.up()
    await page.mouse.move(left + 30, y, { steps: 3 })
    await pause(LONG)
    expect(await cards()).toEqual([])
  })

  test('who types sees no card', async () => {
    const { left, y } = await markBox(page, 'Kofi Mensah')
    await page.mouse.move(left - 40, y - 60)
    await page.mouse.move(left + 10, y, { steps: 3 })
    for (let letter = 0; letter < 8; letter++) {
      await page.keyboard.press('a')
      await pause(80)
    }
    await pause(LONG)
    expect(await cards()).toEqual([])
  })

  test('a press elsewhere closes the card', async () => {
    await pointAt(page, 'Kofi Mensah')
    const { box } = await untilCard(page, 'Kofi Mensah')
    await page.mouse.click(box.right + 40, box.top + 10)
    await untilNoCard(page)
  })

  describe('WCAG 1.4.13', () => {
    test('dismissable: Escape closes the card, moves nothing, and it stays shut on its name', async () => {
      const { left, y } = await markBox(page, 'Kofi Mensah')
      await page.evaluate(() => document.querySelector('a')!.focus({ preventScroll: true }))
      await pointAt(page, 'Kofi Mensah')
      await untilCard(page, 'Kofi Mensah')
      await page.keyboard.press('Escape')
      await untilNoCard(page)
      await page.mouse.move(left + 12, y, { steps: 2 })
      await pause(LONG)
      expect(await cards()).toEqual([])
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a')
    })

    test('hoverable: the pointer goes over to the card, rests on the way, and rests there', async () => {
      await pointAt(page, 'Kofi Mensah')
      const { box } = await untilCard(page, 'Kofi Mensah')
      const { x, y } = await markBox(page, 'Kofi Mensah', { scroll: false })
      await glide({ x, y }, { x, y: box.top - 4 }, 0.1)
      await pause(2 * LONG)
      await glide({ x, y: box.top - 4 }, { x, y: box.top + 12 }, 0.1)
      await pause(2 * LONG)
      expect(await cards()).toEqual(['Kofi Mensah'])
    })

    test('persistent: it stays as long as the pointer rests, whatever else is pressed', async () => {
      await pointAt(page, 'Kofi Mensah')
      const { box } = await untilCard(page, 'Kofi Mensah')
      for (const key of ['a', 'Shift', 'ArrowRight'] as const) await page.keyboard.press(key)
      await pause(3000)
      expect((await untilCard(page, 'Kofi Mensah')).box).toEqual(box)
    })
  })
})

/** Longer than a card takes to open or to close. */
const LONG = 700

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

interface Point {
  readonly x: number
  readonly y: number
}
