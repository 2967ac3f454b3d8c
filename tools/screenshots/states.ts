import type { Page } from 'puppeteer-core'
import { LONGEST_TEXT } from '../../src/schemas.ts'
import { breakEngine, stallEngine } from '../upset-engine.ts'
import { openFace } from './open-face.ts'
import { ARTICLE, openPage, type Shoot, type Studio } from './studio.ts'

/** Brings a page into a state that the face is then opened on. */
type Prepare = (studio: Studio) => Promise<Page>

const unmarked =
  (path: string): Prepare =>
  (studio) =>
    openPage(studio, path, { marked: false })

/** Presses what the popup offers, as a reader would. */
const pressed =
  (selector: string): Prepare =>
  async (studio) => {
    const page = await openPage(studio, ARTICLE)
    const popup = await openFace(studio.driver, page, 'popup')
    await popup.waitForSelector(selector)
    await popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector)
    await popup.waitForSelector('.page-notice .primary')
    await popup.close()
    return page
  }

const tooLong: Prepare = async (studio) => {
  const sentence = 'This page goes on and on and tells the same thing over again. '
  const text = `<p>${sentence.repeat(40)}</p>`.repeat(Math.ceil(LONGEST_TEXT / sentence.length / 40) + 1)
  studio.site.serve('/too-long.html', `<!doctype html><meta property="og:type" content="article"><article>${text}`)
  return openPage(studio, '/too-long.html', { marked: false })
}

const upset =
  (how: typeof breakEngine): Prepare =>
  async (studio) => {
    await how(studio.driver)
    return openPage(studio, '/pages/no-names.html', { marked: false })
  }

const EVERYWHERE: Readonly<Record<string, Prepare>> = {
  silent: unmarked('/home.html'),
  nothing: unmarked('/pages/no-names.html'),
  cannot: async ({ driver }) => {
    const page = await driver.browser.newPage()
    await page.setContent('<title>A page of the browser</title>')
    return page
  },
  'too-long': tooLong,
  // The settings keep what these two switch: off ends in on again, and the pause comes last.
  off: pressed('.switch'),
}

/** Popup and panel where there is no article to show, or not all of it. */
export const STATES: readonly Shoot[] = [
  { take: (studio) => shootStates(studio, EVERYWHERE) },
  { take: (studio) => shootStates(studio, { paused: pressed('.site-controls .icon-button') }) },
  {
    only: 'chromium',
    take: (studio) => shootStates(studio, { working: upset(stallEngine), fault: upset(breakEngine) }),
  },
  { scheme: 'dark', take: (studio) => shootStates(studio, { 'silent-dark': unmarked('/home.html') }) },
  { language: 'ar', take: (studio) => shootStates(studio, { 'silent-ar': unmarked('/home.html') }) },
  {
    damaged: 'assets/model/en.bin',
    take: (studio) => shootStates(studio, { damaged: (own) => openPage(own, ARTICLE) }),
  },
]

async function shootStates(studio: Studio, states: Readonly<Record<string, Prepare>>): Promise<void> {
  for (const [name, prepare] of Object.entries(states)) {
    const page = await prepare(studio)
    for (const face of ['popup', 'panel'] as const) {
      const shown = await openFace(studio.driver, page, face)
      if (studio.driver.name === 'firefox') await shown.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 })
      await shown.waitForSelector('.page-notice, [role="tab"]')
      await studio.save(shown, `${face}-${name}`)
      await shown.close()
    }
    await page.close()
  }
}
