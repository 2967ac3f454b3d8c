import type { Page } from 'puppeteer-core'
import type { Launched } from './launch.ts'

/** Opens the options in a tab, ready to be used. `hash`: `#welcome` as after the install. */
export async function openOptions({ name, browser, extensionOrigin }: Launched, hash = ''): Promise<Page> {
  const page = await browser.newPage()
  const going = page.goto(`${extensionOrigin}/src/options/index.html${hash}`)
  // Firefox loads pages of extensions, but never says so.
  if (name === 'firefox') going.catch(() => {})
  else await going
  await page.waitForSelector('.sections')
  return page
}
