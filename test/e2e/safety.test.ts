import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { BROWSERS } from '../../tools/drive.ts'
import { cardOf, cardText, textOf, untilCard, untilText } from '../../tools/faces.ts'
import { marksOn, pointAt, waitForMarks } from '../../tools/reader.ts'
import { asText, deepPage, demoWith, MARKUP, pageOfNames } from './hostile-pages.ts'
import { startSession } from './start-session.ts'

/** Each line of SECURITY.md's threat model that needs a browser to be shown. */

/** What made a pattern go over the spaces again and again. */
const jsonLdOf = (spaces: number): string =>
  `<script type="application/ld+json"><![CDATA[{"@type": "NewsArticle"}]]>${' '.repeat(spaces)}x</script>`

describe.each(BROWSERS)('%s', (name) => {
  const session = startSession(name, { others: ['test/e2e/other-extension'] })
  const serve = (path: string, html: string) => {
    session.site.serve(path, html)
    return path
  }
  const open = (html: string) => session.openMarked(serve(`/hostile-${name}.html`, html))

  /** A page that no analysis comes of; what it is instead. */
  const stateOf = async (page: Page) => {
    await expect
      .poll(async () => (await session.driver.pageState(page)).state, { timeout: 20_000 })
      .not.toMatch(/working|silent/)
    return session.driver.pageState(page)
  }

  test('markup in names, quotes and headlines is text on the card and in the popup', async () => {
    const words = asText(`“${MARKUP} is what we call the wall,” said Zadie Obrecht, the ${MARKUP} engineer of Karfa.`)
    const again = '<p>Obrecht, who has built four dams, spoke in Geneva on Monday.</p>'
    const page = await open(
      demoWith(`<p>${words}</p>${again}`, asText(`A pact on ${MARKUP}`).replaceAll('"', '&quot;')),
    )
    await pointAt(page, 'Obrecht')
    const text = await untilCard(page, 'Zadie Obrecht')
    expect(text).toContain('<img src="x"')
    const parsed = await (await cardOf(page)).evaluate((root) => root.querySelectorAll('img, script').length)
    expect(parsed).toBe(0)
    const popup = await session.driver.openPopup(page)
    await untilText(popup.window, 'A pact on <img src="x"')
    const inPopup = await popup.window.evaluate(
      ({ document }) => document.querySelectorAll('img, script:not([src])').length,
    )
    expect(inPopup).toBe(0)
    expect(await popup.window.evaluate((window) => 'hacked' in window)).toBe(false)
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
    await popup.close()
    await page.close()
  })

  test('characters that turn the direction of text reach no face, and leave the name whole', async () => {
    const words = 'Zadie \u202eObrecht\u202c, the chief \u2067engineer\u2069 of Karfa, said the wall is safe.'
    const page = await open(demoWith(`<p>${words}</p><p>Obrecht, who has built four dams, spoke on Monday.</p>`))
    await pointAt(page, 'Zadie \u202eObrecht')
    const text = await untilCard(page, 'Zadie Obrecht')
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/)
    await page.close()
  })

  test('broken surrogates and zero-width characters in names change nothing around them', async () => {
    const paragraphs = [
      'Zadie Ob\u200brecht, the chief engineer of Karfa, said the wall is safe.',
      'Ob\u200brecht, who has built four dams, spoke in Geneva on Monday.',
      'Kofi \udc00Mensah and \ud83d Amara Diallo \ud83d were there, \udfff they said.',
    ]
    const page = await open(
      demoWith(`<script>
        for (const textContent of ${JSON.stringify(paragraphs)})
          document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent }))
      </script>`),
    )
    expect((await marksOn(page)).map(({ text }) => text)).toContain('Amara Diallo')
    await pointAt(page, 'Ob\u200brecht')
    await untilCard(page, 'Zadie Obrecht')
    await page.close()
  })

  test('a page of 10 MB and a million names is refused in words, and stays usable', async () => {
    const page = await session.driver.browser.newPage()
    const path = serve(`/names-${name}.html`, pageOfNames(1_000_000))
    await page.goto(session.site.origin + path, { waitUntil: 'domcontentloaded', timeout: 60_000 })
    expect(await stateOf(page)).toMatchObject({ state: 'fault', fault: 'tooLong' })
    const popup = await session.driver.openPopup(page)
    await untilText(popup.window, 'Too long to read')
    await popup.close()
    await page.close()
  })

  test.each([
    ['a date of 250,000 letters', `<meta name="pubdate" content="${'a'.repeat(250_000)}">`],
    ['a title of 250,000 spaces', `<title>A${' '.repeat(250_000)}pact</title>`],
    ['JSON-LD that ends in 90,000 spaces', jsonLdOf(90_000)],
    ['JSON-LD of more than any article has', jsonLdOf(900_000)],
  ])('a page with %s is read all the same', async (_, head) => {
    const page = await session.driver.browser.newPage()
    const path = serve(`/slow-${name}.html`, demoWith('').replace('<head>', `<head>${head}`))
    await page.goto(session.site.origin + path)
    await waitForMarks(page)
    // Longer pauses than this are seen; the patterns of the past took half a minute.
    await page.close()
  })

  // Firefox alone, without Sidelight, needs more than a minute to nest 100,000 elements.
  const deepest = name === 'firefox' ? 20_000 : 100_000
  test.each([
    [5000, ''],
    [deepest, 'display: none'],
  ])('a page %s elements deep is read as far as it is sane', async (levels, style) => {
    const page = await open(deepPage(levels, style))
    expect((await marksOn(page)).map(({ text }) => text)).toContain('Amara Diallo')
    await page.close()
  })

  test('what a page sends reaches nobody', async () => {
    const page = await session.openMarked()
    const reached = await page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }
      postMessage({ call: 'page', request: {} }, '*')
      dispatchEvent(new MessageEvent('message', { data: { call: 'command', request: { command: 'open-card' } } }))
      return typeof chrome?.runtime?.sendMessage
    })
    expect(reached).toBe('undefined')
    expect(await cardText(page)).toBe('')
    await page.close()
  })

  test('no file of the extension can be loaded by a page', async () => {
    const page = await session.openMarked()
    const loaded = await page.evaluate(
      (origin) =>
        Promise.all(
          ['manifest.json', 'assets/icons/16.png', 'src/popup/index.html', 'src/content/index.js'].map((path) =>
            fetch(`${origin}/${path}`).then(
              ({ ok }) => ok,
              () => false,
            ),
          ),
        ),
      session.driver.extensionOrigin,
    )
    expect(loaded).toEqual([false, false, false, false])
    await page.close()
  })

  test.each([
    ['page', {}],
    ['command', { command: 'open-card' }],
    ['pageChanged', { names: 999 }],
    ['analyze', { article: { url: '', headline: '', language: 'en', text: 'Amara Diallo', blocks: [] } }],
  ])('another extension that sends %s gets no answer', async (call, request) => {
    const page = await session.openMarked()
    await page.waitForFunction(() => document.documentElement.dataset['other'] === 'here')
    const badge = await session.driver.badge(page)
    const outcome = await page.evaluate(
      (detail) =>
        new Promise<string>((done) => {
          addEventListener('extension-answered', (event) => done((event as CustomEvent<string>).detail), { once: true })
          dispatchEvent(new CustomEvent('send-to-extension', { detail }))
        }),
      JSON.stringify({ id: session.driver.extensionId, message: { call, request } }),
    )
    expect(JSON.parse(outcome)).not.toHaveProperty('reply.ok')
    expect(JSON.parse(outcome)).not.toHaveProperty('reply.state')
    expect(await session.driver.badge(page)).toBe(badge)
    await page.close()
  })

  test('an extension page runs no script but its own and asks nothing of the network', async () => {
    const options = await session.driver.openExtensionPage('src/options/index.html')
    await untilText(await options.evaluateHandle(() => document), 'Marks')
    const outcome = await options.evaluate(async (origin) => {
      const script = document.createElement('script')
      try {
        // Trusted Types refuse this already where they are.
        script.textContent = 'globalThis.hacked = 1'
        document.head.append(script)
      } catch {}
      const asked = await fetch(origin).then(
        () => 'answered',
        () => 'refused',
      )
      return { hacked: 'hacked' in globalThis, asked }
    }, session.site.origin)
    expect(outcome).toEqual({ hacked: false, asked: 'refused' })
    expect(await textOf(await options.evaluateHandle(() => document))).toContain('Marks')
    await options.close()
  })
})
