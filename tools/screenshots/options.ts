import { openOptions } from './open-options.ts'
import type { Shoot, Studio } from './studio.ts'

const WIDE = { width: 1000, height: 760, deviceScaleFactor: 1.5 }
const NARROW = { width: 360, height: 760, deviceScaleFactor: 1.5 }
/** What 1000 pixels leave at 200 %. */
const TWICE = { width: 500, height: 380, deviceScaleFactor: 2 }

/** The options: fresh after the install, in daily use, light, dark, in Arabic, narrow, at twice the size. */
export const OPTIONS: readonly Shoot[] = [
  {
    take: async (studio) => {
      await shootOptions(studio, 'options', { viewport: WIDE })
      await shootOptions(studio, 'welcome', { viewport: WIDE, hash: '#welcome' })
      await shootOptions(studio, 'options-narrow', { viewport: NARROW })
      await shootOptions(studio, 'options-200', { viewport: TWICE })
    },
  },
  { scheme: 'dark', take: (studio) => shootOptions(studio, 'options-dark', { viewport: WIDE }) },
  { language: 'ar', take: (studio) => shootOptions(studio, 'options-ar', { viewport: WIDE, hash: '#welcome' }) },
  { language: 'de', only: 'chromium', take: (studio) => shootOptions(studio, 'options-de', { viewport: NARROW }) },
]

interface Look {
  readonly viewport: typeof WIDE
  readonly hash?: string
}

async function shootOptions({ driver, save }: Studio, name: string, { viewport, hash }: Look): Promise<void> {
  const page = await openOptions(driver, hash)
  await page.setViewport(viewport)
  await page.waitForSelector('.try-article .mark')
  await page.evaluate(() => document.querySelector<HTMLElement>('.try-article .mark')?.click())
  await page.waitForSelector('.try-card .entity')
  await save(page, name, { fullPage: true })
  await page.close()
}
