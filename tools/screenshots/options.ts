import { defaults } from '../../src/settings.ts'
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
      await shootInUse(studio)
    },
  },
  { scheme: 'dark', take: (studio) => shootOptions(studio, 'options-dark', { viewport: WIDE }) },
  { language: 'ar', take: (studio) => shootOptions(studio, 'options-ar', { viewport: WIDE, hash: '#welcome' }) },
  ...['de', 'fr', 'es', 'tr'].map((language) => ({
    language,
    only: 'chromium' as const,
    take: (studio: Studio) => shootOptions(studio, `options-${language}`, { viewport: NARROW, hash: '#welcome' }),
  })),
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

/** With sites and corrections, a pause, a file that is none of ours, a question before the reset and what can be undone. */
async function shootInUse({ driver, save }: Studio): Promise<void> {
  await driver.desk.evaluate(
    (settings, corrections) => browser.storage.local.set({ settings, corrections }),
    {
      ...defaults(),
      sitesOff: ['mail.example', 'a-very-long-name-of-a-site.news.example'],
      pausedUntil: Date.now() + 3e6,
    },
    CORRECTIONS,
  )
  const page = await openOptions(driver)
  await page.setViewport(WIDE)
  await page.waitForSelector('.rows button')
  await page.evaluate(() => {
    const file = new DataTransfer()
    file.items.add(new File(['{}'], 'holiday.json'))
    const picker = document.querySelector<HTMLInputElement>('input[type=file]')!
    picker.files = file.files
    picker.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await page.waitForFunction(() => document.querySelector('section:last-of-type .problem')?.textContent !== '')
  await page.click('.buttons button:last-of-type')
  await page.click('.rows button')
  await page.waitForSelector('.status p')
  await page.evaluate(() => scrollTo(0, 0))
  await save(page, 'options-in-use', { fullPage: true })
  await page.close()
  await driver.desk.evaluate(() => browser.storage.local.clear())
}

const CORRECTIONS = [
  { site: 'news.example', name: 'Monday', is: 'notName' },
  { site: 'news.example', name: 'Amara Diallo', is: 'same', as: 'the minister of the northern region' },
  { site: 'post.example', name: 'Karfa', is: 'type', type: 'place' },
]
