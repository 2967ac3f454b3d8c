import { BROWSERS, drive } from '../tools/drive.ts'
import type { Driver } from '../tools/driver.ts'
import { waitForMarks } from '../tools/reader.ts'
import { openSite, type Site } from '../tools/site.ts'

const TIMES = 9
/** Milliseconds from opening the popup to its content, where the analysis is there. */
const LIMIT = 150

/**
 * How long the real popup takes from the start of its load to the first paint of content, over an article that is
 * analyzed. It paints nothing before it has the analysis, so that first paint is the article. One line a browser.
 */
export async function benchPopup(): Promise<void> {
  const site = await openSite({ '/': 'test/articles' })
  try {
    for (const name of BROWSERS) {
      const driver = await drive(name, { proxy: site.origin })
      const paints = await openOften(driver, site)
      await driver.close()
      const [best, median] = [paints[0]!, paints[Math.floor(paints.length / 2)]!]
      console.log(
        `popup, ${name}: content after ${median} ms (median of ${TIMES}), ${best} ms at best; limit ${LIMIT} ms`,
      )
    }
  } finally {
    await site.close()
  }
}

/** Whole milliseconds, the shortest first. The very first opening, which warms the browser up, is left out. */
async function openOften(driver: Driver, site: Site): Promise<number[]> {
  const page = await driver.browser.newPage()
  await page.goto(`${site.origin}/river-pact.html`)
  await waitForMarks(page)
  const paints: number[] = []
  for (let time = 0; time <= TIMES; time++) paints.push(await openOnce(driver, page))
  return paints.slice(1).sort((a, b) => a - b)
}

async function openOnce(driver: Driver, page: Parameters<Driver['openPopup']>[0]): Promise<number> {
  const popup = await driver.openPopup(page)
  const paint = await popup.window.evaluate(async (window) => {
    for (;;) {
      const [entry] = window.performance.getEntriesByName('first-contentful-paint')
      if (entry && window.document.querySelector('[role=tab]')) return entry.startTime
      await new Promise((done) => setTimeout(done, 20))
    }
  })
  await popup.close()
  return Math.round(paint)
}
