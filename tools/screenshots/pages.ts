import type { Page } from 'puppeteer-core'
import { type Face, openFace } from './open-face.ts'
import { ARTICLE, openPage, type Shoot, type Studio } from './studio.ts'

/** Tabs of popup and panel, by their place. */
const TABS = ['story', 'cast', 'quotes', 'timeline', 'map'] as const
const LONG = '/pages/long-names.html'

interface Look {
  readonly face: Face
  readonly article: string
  /** CSS pixels; a real popup has its own. */
  readonly width?: number
}

/** What the size of the window takes from a page at 200 %. */
const TWICE = 2
const PANEL = 360
const NARROWEST = 320

/** Popup and panel of an article, tab by tab, and one name opened. */
export const PAGES: readonly Shoot[] = [
  {
    take: async (studio) => {
      await shootTabs(studio, 'popup', { face: 'popup', article: ARTICLE })
      await shootTabs(studio, 'panel', { face: 'panel', article: ARTICLE, width: PANEL })
      await shootTabs(studio, 'panel-320', { face: 'panel', article: LONG, width: NARROWEST })
      await shootTabs(studio, 'panel-200', { face: 'panel', article: ARTICLE, width: (PANEL * TWICE) / TWICE / 1.5 })
    },
  },
  { scheme: 'dark', take: (studio) => shootTabs(studio, 'popup-dark', { face: 'popup', article: ARTICLE }) },
  { language: 'ar', take: (studio) => shootTabs(studio, 'popup-ar', { face: 'popup', article: ARTICLE }) },
  ...['de', 'fr', 'es', 'tr'].map((language) => ({
    language,
    only: 'chromium' as const,
    take: (studio: Studio) => shootTabs(studio, `popup-${language}`, { face: 'popup', article: LONG }),
  })),
]

async function shootTabs(studio: Studio, name: string, { face, article, width }: Look): Promise<void> {
  const page = await openPage(studio, article)
  const shown = await openFace(studio.driver, page, face)
  await shown.setViewport({ width: width ?? 380, height: 600, deviceScaleFactor: 2 })
  await shown.waitForSelector('[role="tab"]')
  for (const [at, tab] of TABS.entries()) {
    await openTab(shown, at)
    await studio.save(shown, `${name}-${tab}`)
  }
  await lightMeeting(shown)
  await studio.save(shown, `${name}-meeting`)
  await openFirstName(shown)
  await studio.save(shown, `${name}-name`)
  await shown.close()
  await page.close()
}

async function openTab(page: Page, at: number): Promise<void> {
  await page.evaluate((index) => document.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.click(), at)
  if (TABS[at] === 'map') await page.waitForSelector('.map')
}

async function lightMeeting(page: Page): Promise<void> {
  await openTab(page, TABS.indexOf('story'))
  await page.waitForSelector('.meetings button')
  await page.hover('.meetings button:nth-child(3)')
}

async function openFirstName(page: Page): Promise<void> {
  await openTab(page, TABS.indexOf('cast'))
  await page.waitForSelector('.who')
  // By mouse: a key would show where the focus is.
  await page.click('.who')
}
