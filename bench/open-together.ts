import type { Launched } from '../tools/launch.ts'
import { marksOn } from '../tools/reader.ts'
import type { Site } from '../tools/site.ts'
import { type CorpusPage, withoutScripts } from './pages-corpus.ts'

const TABS = 40
/** A reader who opens forty tabs looks at the last of them after a minute at the earliest. Milliseconds. */
const PATIENCE = 60_000

/** Opens many pages at once and prints how many are marked, after how long, and by how many engines. */
export async function openTogether({ browser, extensionOrigin }: Launched, site: Site, news: readonly CorpusPage[]) {
  const pages = news.filter(({ language }) => language === 'en').slice(0, TABS)
  const started = performance.now()
  const tabs = await Promise.all(
    Array.from({ length: TABS }, async (_, index) => {
      const { id, html } = pages[index % pages.length]!
      // An address of its own, so that no analysis is there already.
      const path = `/${index}/${id}.html`
      site.serve(path, withoutScripts(html))
      const tab = await browser.newPage()
      await tab.goto(`${site.origin}${path}`, { waitUntil: 'domcontentloaded' })
      return tab
    }),
  )
  const marked = async () => (await Promise.all(tabs.map(marksOn))).filter(({ length }) => length > 0).length
  let count = await marked()
  while (count < TABS && performance.now() - started < PATIENCE) {
    await new Promise((done) => setTimeout(done, 500))
    count = await marked()
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const engines = browser
    .targets()
    .filter((target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin))
  console.log(
    `${TABS} tabs at once: ${count} marked within ${seconds} s of the first one's opening, by ${engines.length} engine`,
  )
  await Promise.all(tabs.map((tab) => tab.close()))
}
