import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { defaults, type Settings } from '../../src/settings.ts'
import { BROWSERS } from '../../tools/drive.ts'
import { startSession } from './start-session.ts'

const CORRECTION = { is: 'notName', site: 'daily.example', name: 'Brennvik' } as const

describe.each(BROWSERS)('%s', (name) => {
  const session = startSession(name)

  const stored = (): Promise<{ settings?: Settings; corrections?: unknown[] }> =>
    session.driver.desk.evaluate(() => browser.storage.local.get())
  const settings = async () => ({ ...defaults(), ...(await stored()).settings })

  async function openOptions(given: object = {}): Promise<Page> {
    await session.driver.desk.evaluate(async (content) => {
      await browser.storage.local.clear()
      await browser.storage.local.set(content as Record<string, unknown>)
    }, given)
    const options = await session.driver.openExtensionPage('src/options/index.html')
    await options.waitForSelector('.try-article .mark')
    return options
  }
  const marks = (options: Page) =>
    options.$$eval('.try-article .mark', (all) => all.map(({ textContent }) => textContent ?? ''))
  const press = (options: Page, words: string) =>
    options.evaluate((wanted) => {
      const parts = [...document.querySelectorAll<HTMLElement>('button, label')]
      parts.find((part) => `${part.textContent} ${part.ariaLabel ?? ''}`.includes(wanted))!.click()
    }, words)
  const untilSaid = (options: Page, words: string) =>
    options.waitForFunction((wanted) => document.querySelector('.status')?.textContent?.includes(wanted), {}, words)

  test('try it: a press on a name opens its card, a related name opens in it, Back leads back', async () => {
    const options = await openOptions()
    await options.click('.try-article .mark')
    await options.waitForSelector('.try-card .entity')
    const title = () => options.$eval('.try-card .entity-name', ({ textContent }) => textContent)
    const first = await title()
    await options.click('.try-card button.chip')
    await expect.poll(title).not.toBe(first)
    await options.click('.try-card .entity-back')
    await expect.poll(title).toBe(first)
    await options.close()
  })

  test('look, types and mentions are saved, and the article beside shows them at once', async () => {
    const options = await openOptions()
    const before = await marks(options)
    await press(options, 'Tint')
    await options.waitForSelector('.try-article[data-style=tint]')
    await press(options, 'Every one')
    await expect.poll(async () => (await marks(options)).length).toBeGreaterThan(before.length)
    await press(options, 'People')
    await expect.poll(() => marks(options)).not.toContain('Marta Olsen')
    await expect
      .poll(settings)
      .toMatchObject({ markStyle: 'tint', markedMentions: 'all', markedTypes: ['place', 'organization', 'event'] })
    await options.close()
  })

  test('by keyboard alone: the look by arrows, the delay by arrows, an undo by Enter', async () => {
    const options = await openOptions()
    await options.focus('input[name=style]')
    await options.keyboard.press('ArrowRight')
    await options.waitForSelector('.try-article[data-style=tint]')
    await options.focus('#delay')
    await options.keyboard.press('ArrowRight')
    await expect.poll(async () => (await settings()).openDelay).toBe(defaults().openDelay + 50)
    await options.focus('.status button')
    await options.keyboard.press('Enter')
    await untilSaid(options, 'Undone')
    expect(await settings()).toMatchObject({ openDelay: defaults().openDelay, markStyle: 'tint' })
    await options.close()
  })

  test('sites: one is added from an address, nonsense is refused, one is removed and brought back', async () => {
    const options = await openOptions()
    await options.type('#site', 'https://www.daily.example/news?id=1')
    await options.keyboard.press('Enter')
    await expect.poll(async () => (await settings()).sitesOff).toEqual(['www.daily.example'])
    await options.type('#site', 'not a site')
    await options.keyboard.press('Enter')
    await options.waitForFunction(() => document.querySelector('#site-problem')?.textContent?.includes('not a site'))
    await press(options, 'Remove www.daily.example')
    await expect.poll(async () => (await settings()).sitesOff).toEqual([])
    await press(options, 'Undo')
    await expect.poll(async () => (await settings()).sitesOff).toEqual(['www.daily.example'])
    await options.close()
  })

  test('corrections are listed by site, removed, and brought back', async () => {
    const options = await openOptions({ corrections: [CORRECTION] })
    await options.waitForFunction(() => document.body.textContent?.includes('Brennvik is not a name'))
    await press(options, 'Remove Brennvik is not a name')
    await expect.poll(async () => (await stored()).corrections).toEqual([])
    await press(options, 'Undo')
    await expect.poll(async () => (await stored()).corrections).toEqual([CORRECTION])
    await options.close()
  })

  test('a file of settings is read, one of something else is refused, and all can be reset and that undone', async () => {
    const options = await openOptions()
    const file = { sidelight: 1, settings: { markStyle: 'none', openDelay: 700 }, corrections: [CORRECTION] }
    await giveFile(options, JSON.stringify(file))
    await untilSaid(options, 'imported')
    expect(await stored()).toMatchObject({ settings: file.settings, corrections: [CORRECTION] })

    await giveFile(options, '{"sidelight":1,"settings":{"openDelay":"soon"}}')
    await options.waitForFunction(() =>
      document.querySelector('[aria-labelledby=file] .problem')?.textContent?.includes('openDelay'),
    )
    expect((await settings()).openDelay).toBe(700)

    await press(options, 'Reset everything')
    await options.waitForSelector('.sure')
    await options.click('.sure .primary')
    await expect.poll(settings).toEqual(defaults())
    await press(options, 'Undo')
    await expect.poll(async () => (await settings()).openDelay).toBe(700)
    expect((await stored()).corrections).toEqual([CORRECTION])
    await options.close()
  })

  test('the export is a file that the import reads', async () => {
    const options = await openOptions({ settings: { openDelay: 450 }, corrections: [CORRECTION] })
    const text = await options.evaluate(async () => {
      let saved: Promise<string> = Promise.resolve('')
      URL.createObjectURL = (blob) => {
        saved = (blob as Blob).text()
        return 'blob:kept'
      }
      HTMLAnchorElement.prototype.click = () => {}
      const buttons = [...document.querySelectorAll<HTMLElement>('[aria-labelledby=file] button')]
      buttons.find(({ textContent }) => textContent === 'Export')!.click()
      return saved
    })
    await session.driver.desk.evaluate(() => browser.storage.local.clear())
    await giveFile(options, text)
    await untilSaid(options, 'imported')
    expect(await stored()).toMatchObject({ settings: { openDelay: 450 }, corrections: [CORRECTION] })
    await options.close()
  })
})

/** Puts a file into the page's picker, as if the reader had chosen it. */
const giveFile = (options: Page, text: string): Promise<void> =>
  options.evaluate((content) => {
    const picker = document.querySelector<HTMLInputElement>('input[type=file]')!
    const chosen = new DataTransfer()
    chosen.items.add(new File([content], 'settings.json', { type: 'application/json' }))
    picker.files = chosen.files
    picker.dispatchEvent(new Event('change', { bubbles: true }))
  }, text)
