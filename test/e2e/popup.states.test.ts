import { describe, expect, test } from 'vitest'
import { copyExtension } from '../../tools/copy-extension.ts'
import { BROWSERS } from '../../tools/drive.ts'
import { clickWords, untilText } from '../../tools/faces.ts'
import { waitForMarks } from '../../tools/reader.ts'
import { breakEngine, stallEngine } from '../../tools/upset-engine.ts'
import { startSession } from './start-session.ts'

/** What the real popup says where there is no article, and that what it offers helps. */

describe.each(BROWSERS)('%s', (name) => {
  const session = startSession(name)

  test('a page that does not look like an article is read if the reader wants it', async () => {
    const page = await session.open('/home.html')
    const popup = await session.driver.openPopup(page)
    await untilText(popup.window, 'does not look like an article')
    await clickWords(popup.window, 'Read this page anyway')
    await untilText(popup.window, 'Timeline')
    await popup.close()
    await page.close()
  })

  test('an article without names', async () => {
    const page = await session.open('/pages/no-names.html')
    const popup = await session.driver.openPopup(page)
    await untilText(popup.window, 'No names found')
    await popup.close()
    await page.close()
  })

  test('off on this site, and on again', async () => {
    const page = await session.openMarked()
    const popup = await session.driver.openPopup(page)
    await untilText(popup.window, 'Timeline')
    await clickWords(popup.window, 'Sidelight on this site')
    await untilText(popup.window, 'Off on 127.0.0.1')
    await page.waitForFunction(() => [...CSS.highlights.values()].every(({ size }) => size === 0))
    await clickWords(popup.window, 'Switch on here')
    await untilText(popup.window, 'Timeline')
    await waitForMarks(page)
    await popup.close()
    await page.close()
  })

  test('a pause for an hour, and its end', async () => {
    const page = await session.openMarked()
    const popup = await session.driver.openPopup(page)
    await untilText(popup.window, 'Timeline')
    await clickWords(popup.window, 'Pause for an hour')
    await untilText(popup.window, 'Paused until')
    await clickWords(popup.window, 'Go on now')
    await untilText(popup.window, 'Timeline')
    await waitForMarks(page)
    await popup.close()
    await page.close()
  })

  test('a page where no extension may run', async () => {
    const page = await session.driver.browser.newPage()
    const popup = await session.driver.openPopup(page)
    await untilText(popup.window, 'cannot read this page')
    await popup.close()
    await page.close()
  })
})

describe('chromium, with an engine that fails', () => {
  const session = startSession('chromium')

  test('long work shows progress; a background that is ended over it is asked again', async () => {
    await stallEngine(session.driver)
    const page = await session.open()
    const popup = await session.driver.openPopup(page)
    await untilText(popup.window, 'Reading the article')
    expect(await popup.page!.$('[role=status] progress')).not.toBeNull()
    await session.driver.stopBackground()
    await untilText(popup.window, 'Amara Diallo')
    await waitForMarks(page)
    await popup.close()
    await page.close()
  })

  test('a failure is told, and what to do about it', async () => {
    await breakEngine(session.driver)
    const page = await session.open()
    const popup = await session.driver.openPopup(page)
    await untilText(popup.window, 'Something went wrong')
    await session.driver.stopBackground()
    await clickWords(popup.window, 'Reload and try again')
    await waitForMarks(page)
    await page.close()
  })
})

describe('chromium, with damaged cards', () => {
  const session = startSession('chromium', {
    extension: copyExtension('chromium', { damaged: 'src/content/card/index.js' }),
  })

  test('no name stays marked that opens no card, and the popup says that it failed', async () => {
    const page = await session.openMarked()
    await page.mouse.move(40, 40)
    await page.waitForFunction(() => [...CSS.highlights.values()].every(({ size }) => size === 0))
    const popup = await session.driver.openPopup(page)
    await untilText(popup.window, 'Something went wrong')
    await popup.close()
    await page.close()
  })
})

describe('chromium, with damaged marks', () => {
  const session = startSession('chromium', {
    extension: copyExtension('chromium', { damaged: 'src/content/marks.js' }),
  })

  test('the popup says that it failed', async () => {
    const page = await session.open()
    const popup = await session.driver.openPopup(page)
    await untilText(popup.window, 'Something went wrong')
    await popup.close()
    await page.close()
  })
})

describe('chromium, with a damaged model', () => {
  const session = startSession('chromium', { extension: copyExtension('chromium', { damaged: 'assets/model/en.bin' }) })

  test('the article is there with its sure names, and the popup says that some are missing', async () => {
    const page = await session.openMarked()
    const popup = await session.driver.openPopup(page)
    expect(await untilText(popup.window, 'finds fewer names')).toContain('Amara Diallo')
    await popup.close()
    await page.close()
  })
})
