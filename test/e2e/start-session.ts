import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { type Driver, drive } from '../../tools/driver.ts'
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

  beforeAll(async () => {
    session.site = await openSite({ '/pages/': 'test/e2e/pages', '/': 'test/articles' })
    session.driver = await drive(name, { proxy: session.site.origin, ...settings })
  })
  afterAll(async () => {
    await session.driver?.close()
    await session.site?.close()
  })
  return session
}
