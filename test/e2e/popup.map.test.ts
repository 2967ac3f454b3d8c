import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { BROWSERS } from '../../tools/drive.ts'
import { popupAsPage } from '../../tools/popup-as-page.ts'
import { startSession } from './start-session.ts'

/** The map by mouse; by key it is in `popup.keyboard.test.ts`. */

const MAP = 4

describe.each(BROWSERS)('the map in %s', (name) => {
  const session = startSession(name)

  async function openMap(): Promise<{ page: Page; popup: Page }> {
    const page = await session.openMarked()
    const popup = await popupAsPage(session.driver, page)
    await popup.evaluate((at) => document.querySelectorAll<HTMLElement>('[role=tab]')[at]?.click(), MAP)
    await popup.waitForSelector('.map-dot')
    return { page, popup }
  }
  const placeOf = (popup: Page, place: string) =>
    popup.evaluate((wanted) => {
      const dots = [...document.querySelectorAll<HTMLElement>('.map-dot')]
      const { left = Number.NaN, top = Number.NaN } =
        dots.find((dot) => dot.querySelector('.map-name')?.textContent === wanted)?.getBoundingClientRect() ?? {}
      return [left, top].map(Math.round)
    }, place)

  test('nearer around what was pointed at; then it stays put until it is dragged', async () => {
    const { page, popup } = await openMap()
    const [lomeX = 0, lomeY = 0] = await placeOf(popup, 'Lomé')
    await popup.mouse.move(lomeX + 12, lomeY + 12)
    await popup.click('.zoom button:first-child')
    await popup.waitForSelector('.map[data-near=true]')
    const near = await placeOf(popup, 'Lomé')
    const [nigerX = 0, nigerY = 0] = await placeOf(popup, 'Niger')
    await popup.mouse.move(nigerX + 12, nigerY + 12)
    expect(await placeOf(popup, 'Lomé')).toEqual(near)

    const { x, y } = await popup.$eval('.map', (map) => {
      const { left, top } = map.getBoundingClientRect()
      return { x: left + 20, y: top + 20 }
    })
    await popup.mouse.move(x, y)
    await popup.mouse.down()
    await popup.mouse.move(x + 30, y + 10, { steps: 3 })
    await popup.mouse.up()
    await expect
      .poll(async () => (await placeOf(popup, 'Lomé')).map((at, axis) => at - near[axis]!))
      .toEqual([expect.closeTo(30, -1), expect.closeTo(10, -1)])
    await popup.close()
    await page.close()
  })
})
