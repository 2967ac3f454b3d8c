import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { drive } from '../../tools/drive.ts'
import type { Driver } from '../../tools/driver.ts'
import type { LaunchSettings } from '../../tools/launch.ts'
import { waitForMarks } from '../../tools/reader.ts'
import { openSite, type Site } from '../../tools/site.ts'

/** A browser with Sidelight and a web site, there while the tests of a `describe` run. */
export interface Session {
  readonly driver: Driver
  readonly site: Site
  /** Opens a page of the site: the demo article, or another of test/articles and test/e2e/pages. */
  open(path?: string): Promise<Page>
  /** The same, once its names are marked. */
  openMarked(path?: string): Promise<Page>
}

/**
 * Call it in `describe.each(BROWSERS)`, use what it answers in the tests. Every request of the browser goes through the
 * site, so that none goes uncounted.
 */
export function startSession(name: Driver['name'], settings: LaunchSettings = {}): Session {
  const open = async (path = '/river-pact.html') => {
    const page = await session.driver.browser.newPage()
    await page.goto(session.site.origin + path)
    return page
  }
  const session = {
    open,
    openMarked: async (path?: string) => {
      const page = await open(path)
      await waitForMarks(page)
      return page
    },
  } as { -readonly [Key in keyof Session]: Session[Key] }

  const isShared = Object.keys(settings).length === 0
  beforeAll(async () => {
    Object.assign(session, await (isShared ? shareOpened(name) : openOne(name, settings)))
  })
  afterAll(async () => {
    // What a test left behind is no business of the next file's.
    if (isShared) return tidy(session.driver)
    await session.driver?.close()
    await session.site?.close()
  })
  return session
}

type Opened = Pick<Session, 'driver' | 'site'>

async function openOne(name: Driver['name'], settings: LaunchSettings): Promise<Opened> {
  const site = await openSite({ '/pages/': 'test/e2e/pages', '/': 'test/articles' })
  return { site, driver: await drive(name, { proxy: site.origin, ...settings }) }
}

/**
 * A browser takes longer to start than most tests to run, so that the files of a worker share one of each kind. It ends
 * with the worker's process.
 */
const shared = new Map<Driver['name'], Promise<Opened>>()

function shareOpened(name: Driver['name']): Promise<Opened> {
  const opened = shared.get(name) ?? openOne(name, {})
  shared.set(name, opened)
  return opened
}

/** As a reader has it who has just installed Sidelight, without the welcome. */
async function tidy({ browser: opened, desk }: Driver): Promise<void> {
  for (const page of await opened.pages()) if (page !== desk) await page.close().catch(() => {})
  await desk.evaluate(async () => {
    await browser.storage.local.clear()
    await browser.storage.session.clear()
  })
}
