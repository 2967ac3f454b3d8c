import type { Page } from 'puppeteer-core'
import { defaults } from '../src/settings.ts'
import { BROWSERS, drive } from '../tools/drive.ts'
import type { Driver } from '../tools/driver.ts'
import { markBox, waitForMarks } from '../tools/reader.ts'
import { openSite, type Site } from '../tools/site.ts'

const TIMES = 9
/** One frame, in milliseconds. */
const LIMIT = 1000 / 60

/**
 * How long after the rest that the reader chose a card is on the screen: from the end of the delay, which begins with the
 * frame of the pointer's last move, to the frame that shows the card. One line a browser.
 */
export async function benchCard(): Promise<void> {
  const site = await openSite({ '/': 'test/articles' })
  try {
    for (const name of BROWSERS) {
      const driver = await drive(name, { proxy: site.origin })
      const waits = await openOften(driver, site)
      await driver.close()
      const [best, median] = [waits[0]!, waits[Math.floor(waits.length / 2)]!].map((wait) => wait.toFixed(1))
      const limit = LIMIT.toFixed(1)
      console.log(
        `card, ${name}: shown ${median} ms after the delay (median of ${TIMES}), ${best} at best; limit ${limit}`,
      )
    }
  } finally {
    await site.close()
  }
}

/** Milliseconds, the shortest first. The very first opening, which warms the browser up, is left out. */
async function openOften(driver: Driver, site: Site): Promise<number[]> {
  const page = await driver.browser.newPage()
  await page.goto(`${site.origin}/river-pact.html`)
  await waitForMarks(page)
  const { x, y } = await markBox(page, 'Kofi Mensah')
  const waits: number[] = []
  for (let time = 0; time <= TIMES; time++) waits.push(await openOnce(page, x, y))
  return waits.slice(1).sort((a, b) => a - b)
}

async function openOnce(page: Page, x: number, y: number): Promise<number> {
  await page.mouse.move(x, y - 100)
  // Longer than a card needs to close and the next one opens sooner.
  await new Promise((done) => setTimeout(done, 1200))
  const shown = page.evaluate(untilShown, defaults().openDelay)
  await page.mouse.move(x, y)
  return shown
}

/** In the page: what it can see of a card is that its host was added. */
function untilShown(delay: number): Promise<number> {
  document.querySelector('html > :not(head, body)')?.remove()
  return new Promise((resolve) => {
    let due = 0
    addEventListener('pointermove', () => requestAnimationFrame((frame) => (due = frame + delay)), {
      once: true,
      capture: true,
    })
    new MutationObserver((_, observer) => {
      observer.disconnect()
      requestAnimationFrame((frame) => resolve(frame - due))
    }).observe(document.documentElement, { childList: true })
  })
}
