import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import type { BrowserName } from '../browsers.ts'
import { copyExtension } from '../copy-extension.ts'
import { drive } from '../drive.ts'
import type { Driver } from '../driver.ts'
import type { Scheme } from '../launch.ts'
import { waitForMarks } from '../reader.ts'
import type { Site } from '../site.ts'

/** A browser with Sidelight in it and a folder for its pictures. */
export interface Studio {
  readonly driver: Driver
  readonly site: Site
  readonly scheme: Scheme
  /** Saves what a page shows as `NAME.png`, once what moves has come to rest. */
  save(page: Page, name: string, options?: { readonly fullPage?: boolean }): Promise<void>
}

/** What one file of pictures takes: it gets a studio in the scheme and language that it asks for. */
export interface Shoot {
  readonly scheme?: Scheme
  /** Language of the words; English if left out. */
  readonly language?: string
  /** A file of the package that is damaged. */
  readonly damaged?: string
  /** Absent: both. */
  readonly only?: BrowserName
  readonly take: (studio: Studio) => Promise<void>
}

export const ARTICLE = '/river-pact.html'
export const WIDE = { width: 1000, height: 760, deviceScaleFactor: 2 }

/** What fades and slides does so for less, in milliseconds. */
const REST = 450

interface Room {
  readonly name: BrowserName
  readonly site: Site
  readonly folder: string
}

/** Takes pictures in a browser of their own. */
export async function shootIn(
  { name, site, folder }: Room,
  { scheme = 'light', take, ...changes }: Shoot,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const extension = copyExtension(name, changes)
  const driver = await drive(name, { extension, scheme, proxy: site.origin })
  try {
    await take({ driver, site, scheme, save: (page, file, options) => save(page, `${folder}/${file}.png`, options) })
  } finally {
    await driver.close()
  }
}

async function save(page: Page, path: `${string}.png`, { fullPage = false } = {}): Promise<void> {
  await new Promise((done) => setTimeout(done, REST))
  await page.screenshot({ path, fullPage })
  console.log(path)
}

/** Opens one of the site's pages and waits until names are marked, unless none will be. */
export async function openPage(
  { driver, site }: Studio,
  path: string,
  { viewport = WIDE, marked = true } = {},
): Promise<Page> {
  const page = await driver.browser.newPage()
  await page.setViewport(viewport)
  await page.goto(`${site.origin}${path}`)
  if (marked) await waitForMarks(page)
  return page
}
