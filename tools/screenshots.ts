import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { type Launched, launch } from './launch.ts'
import { openPopup, pointAt, waitForMarks } from './reader.ts'
import { openSite, type Site } from './site.ts'

const USAGE = `npm run screenshots [-- --to FOLDER]

Pictures of marks, cards, popup and options on the demo article, from the built extension in Chromium: light, dark,
narrow and at twice the size. They are saved in out/screenshots, or in FOLDER.`

const ARTICLE = '/river-pact.html'
/** The card opens after a rest of 300 ms and fades in. */
const SETTLED = 900

interface Shot {
  readonly name: string
  readonly scheme?: 'light' | 'dark'
  readonly viewport: { readonly width: number; readonly height: number; readonly deviceScaleFactor?: number }
  /** The mark whose card is open. */
  readonly mark?: string
}

const WIDE = { width: 1000, height: 760, deviceScaleFactor: 2 }
const NARROW = { width: 380, height: 760, deviceScaleFactor: 2 }

const SHOTS: readonly Shot[] = [
  { name: 'marks', viewport: WIDE },
  { name: 'card-person', viewport: WIDE, mark: 'Kofi Mensah' },
  { name: 'card-group', viewport: WIDE, mark: 'Islamic State' },
  { name: 'card-place', viewport: WIDE, mark: 'Geneva' },
  { name: 'card-dark', viewport: WIDE, scheme: 'dark', mark: 'Kofi Mensah' },
  { name: 'card-narrow', viewport: NARROW, mark: 'Kofi Mensah' },
]

/** Tabs of the popup, by their place. */
const TABS = ['story', 'cast', 'quotes', 'timeline', 'map'] as const

async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { to: { type: 'string' }, help: { type: 'boolean' } } })
  if (values.help) throw new Error(USAGE)
  const folder = values.to ?? 'out/screenshots'
  mkdirSync(folder, { recursive: true })
  const site = await openSite({ '/': 'test/articles' })
  const launched = await launch('chromium')
  try {
    for (const shot of SHOTS) await shootPage(launched, site, { shot, folder })
    for (const scheme of ['light', 'dark'] as const) await shootPopup(launched, site, { scheme, folder })
    await shootOptions(launched, folder)
  } finally {
    await launched.browser.close()
    await site.close()
  }
}

async function openArticle({ browser }: Launched, site: Site, { scheme = 'light', viewport }: Omit<Shot, 'name'>) {
  const page = await browser.newPage()
  await page.setViewport(viewport)
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.goto(`${site.origin}${ARTICLE}`)
  await waitForMarks(page)
  return page
}

async function shootPage(launched: Launched, site: Site, { shot, folder }: { shot: Shot; folder: string }) {
  const page = await openArticle(launched, site, shot)
  if (shot.mark) await pointAt(page, shot.mark)
  await save(page, `${folder}/${shot.name}.png`)
  await page.close()
}

async function shootPopup(
  launched: Launched,
  site: Site,
  { scheme, folder }: { scheme: 'light' | 'dark'; folder: string },
) {
  const page = await openArticle(launched, site, { scheme, viewport: WIDE })
  const popup = await openPopup(launched, page)
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  for (const [at, tab] of TABS.entries()) {
    await popup.evaluate((index) => document.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.click(), at)
    await save(popup, `${folder}/popup-${tab}-${scheme}.png`)
  }
  await popup.close()
  await page.close()
}

async function shootOptions({ browser, extensionOrigin }: Launched, folder: string): Promise<void> {
  const page = await browser.newPage()
  await page.setViewport(WIDE)
  await page.goto(`${extensionOrigin}/src/options/index.html`)
  await save(page, `${folder}/options.png`, true)
  await page.close()
}

async function save(page: Page, path: string, fullPage = false): Promise<void> {
  await new Promise((done) => setTimeout(done, SETTLED))
  await page.screenshot({ path: path as `${string}.png`, fullPage })
  console.log(path)
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
