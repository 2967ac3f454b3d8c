import { launch } from '../tools/launch.ts'
import { waitForMarks } from '../tools/reader.ts'
import { openSite } from '../tools/site.ts'
import { measureScripts } from './script-cost.ts'

const PER_SECOND = 1000
const SECONDS = 10
/** The longest wait between two looks at a page that never rests. Milliseconds. */
const LAST_LOOK = 11_000

/**
 * `npm run bench -- storm`: an article whose page changes a thousand times a second for ten seconds, in Chromium with the
 * built extension. Prints what our scripts took, how long the page let a question wait, and the memory before and after.
 */
export async function run(): Promise<void> {
  const site = await openSite({ '/': 'test/e2e/pages' })
  const { browser } = await launch('chromium')
  try {
    const page = await browser.newPage()
    await page.goto(`${site.origin}/storm.html`)
    const before = (await waitForMarks(page)).length
    const session = await page.createCDPSession()
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage')
      return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20
    }
    const heapBefore = await heap()
    let slowest = 0
    const ours = await measureScripts(
      page,
      async () => {
        let isOver = false
        const storm = page.evaluate(`storm(${PER_SECOND}, ${SECONDS})`).then(() => {
          isOver = true
        })
        while (!isOver) {
          const asked = performance.now()
          await page.evaluate(() => document.title)
          slowest = Math.max(slowest, performance.now() - asked)
        }
        await storm
      },
      (url) => url?.startsWith('chrome-extension:') ?? false,
    )
    await new Promise((done) => setTimeout(done, LAST_LOOK))
    const after = (await waitForMarks(page)).length
    console.log(`${PER_SECOND} changes a second for ${SECONDS} s`)
    console.log(
      `  our scripts, milliseconds of processor time  ${ours.total.toFixed(0)}, longest ${ours.longest.toFixed(1)} (50)`,
    )
    console.log(`  slowest answer of the page, milliseconds     ${slowest.toFixed(0)}`)
    console.log(
      `  memory of the page, MB                       ${heapBefore.toFixed(2)} before, ${(await heap()).toFixed(2)} after`,
    )
    console.log(`  marks                                        ${before} before, ${after} after`)
  } finally {
    await browser.close()
    await site.close()
  }
}
