import type { Page } from 'puppeteer-core'
import type { Driver } from '../driver.ts'

/** Opens the options in a tab, ready to be used. `hash`: `#welcome` as after the install. */
export async function openOptions(driver: Pick<Driver, 'openExtensionPage'>, hash = ''): Promise<Page> {
  const page = await driver.openExtensionPage(`src/options/index.html${hash}`)
  await page.waitForSelector('.sections')
  return page
}
