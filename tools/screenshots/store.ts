import type { Page } from 'puppeteer-core'
import { pointAt } from '../reader.ts'
import { openFace } from './open-face.ts'
import { openOptions } from './open-options.ts'
import { ARTICLE, openPage, type Shoot, type Studio } from './studio.ts'

/** What both stores take, in pixels. */
const STORE = { width: 1280, height: 800, deviceScaleFactor: 1 }
const POPUP = { width: 380, height: 600, deviceScaleFactor: 1 }
/** The card opens after a rest of 300 ms and fades in. */
const OPENING = 500

/** The pictures of the stores: cards, the popup over its page, the options. `npm run screenshots -- store --to assets/store`. */
export const STORE_PICTURES: readonly Shoot[] = [
  {
    take: async (studio) => {
      await shootCard(studio, '1-card', 'Islamic State')
      await shootPopup(studio, '2-story', 0)
      await shootPopup(studio, '3-cast', 1)
      await shootOptions(studio, '5-options')
    },
  },
  { scheme: 'dark', take: (studio) => shootCard(studio, '4-dark', 'Kofi Mensah') },
]

async function shootCard(studio: Studio, name: string, mark: string): Promise<void> {
  const page = await openPage(studio, ARTICLE, { viewport: STORE })
  await pointAt(page, mark)
  await new Promise((done) => setTimeout(done, OPENING))
  await studio.save(page, name)
  await page.close()
}

/** A browser shows its popup to no camera together with the page: each is taken alone, and one laid over the other. */
async function shootPopup(studio: Studio, name: string, tab: number): Promise<void> {
  const page = await openPage(studio, ARTICLE, { viewport: STORE })
  const below = await page.screenshot({ encoding: 'base64' })
  const popup = await openFace(studio.driver, page, 'popup')
  await popup.setViewport(POPUP)
  await popup.waitForSelector('[role="tab"]')
  await popup.evaluate((at) => document.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.click(), tab)
  await new Promise((done) => setTimeout(done, OPENING))
  const above = await popup.screenshot({ encoding: 'base64' })
  await popup.close()
  await layOver(page, below, above)
  await studio.save(page, name)
  await page.close()
}

async function layOver(page: Page, below: string, above: string): Promise<void> {
  await page.goto('about:blank')
  await page.setContent(`<style>
    body { margin: 0; background: url(data:image/png;base64,${below}) }
    img { position: absolute; top: 12px; right: 24px; border-radius: 8px; box-shadow: 0 8px 40px #0006 }
  </style><img src="data:image/png;base64,${above}">`)
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
}

async function shootOptions(studio: Studio, name: string): Promise<void> {
  const page = await openOptions(studio.driver)
  await page.setViewport(STORE)
  await page.waitForSelector('.try-article .mark')
  await page.evaluate(() => document.querySelector<HTMLElement>('.try-article .mark')?.click())
  await page.waitForSelector('.try-card .entity')
  await studio.save(page, name)
  await page.close()
}
