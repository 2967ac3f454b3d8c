import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS } from '../../tools/drive.ts'
import { cardText, untilCard } from '../../tools/faces.ts'
import { marksOn, pointAt } from '../../tools/reader.ts'
import { readSourceFiles } from '../source-files.ts'
import { demoWith } from './hostile-pages.ts'
import { startSession } from './start-session.ts'

/** Pages that call their own elements what the browser calls something else, in malice or not. */

/** Each name that a script which runs on pages asks anything by. */
const NAMES = [
  ...new Set(
    readSourceFiles('src')
      .filter(({ path }) => runsOnPages(path))
      .flatMap(namesIn),
  ),
].sort()

function runsOnPages(path: string): boolean {
  return /^src\/(?:(?:gate|article|content|view)\/|[\w-]+\.ts$)/.test(path)
}

function namesIn({ text, nodes }: ReturnType<typeof readSourceFiles>[number]): string[] {
  const asked = nodes.flatMap(({ type, source, fields }) => {
    if (type === 'MemberExpression') return fields['computed'] ? [] : [/(\w+)$/.exec(source)?.[1] ?? '']
    if (type === 'Property') return [/^(\w+)/.exec(source)?.[1] ?? '']
    return []
  })
  const quoted = [...text.matchAll(/'(\w+)'/g)].map(([, name]) => name!)
  return [...asked, ...quoted].filter((name) => name !== '')
}

const fields = (names: readonly string[]) => names.map((name) => `<input type="hidden" name="${name}">`).join('')
const called = (names: readonly string[]) =>
  names.map((name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`).join('')

const SENTENCE = 'Amara Diallo, the water minister of Niger, told Kofi Mensah in Geneva that the dam is safe.'

/** The demo article in a form, with another form among its paragraphs, whose fields are called so. */
const inForm = (names: readonly string[]) =>
  demoWith(`<form>${fields(names)}<p>${SENTENCE}</p></form>`)
    .replace('<article', `<form id="whole">${fields(names)}<article`)
    .replace('</article>', '</article></form>')

const withBody = (html: string) => demoWith('').replace('</body>', `${html}</body>`)

test('the names are found', () => {
  expect(NAMES).toEqual(expect.arrayContaining(['nodeName', 'getAttribute', 'prerendering', 'host', 'browser', 'body']))
  expect(NAMES.length).toBeGreaterThan(300)
})

describe.each(BROWSERS)('%s', (name) => {
  const session = startSession(name)
  const textsOn = async (page: Page) => (await marksOn(page)).map(({ text }) => text)
  const open = async (path: string, html: string) => {
    session.site.serve(`/${path}.html`, html)
    return session.openMarked(`/${path}.html`)
  }
  let plain: string[]

  beforeAll(async () => {
    const page = await open('plain-form', inForm([]))
    plain = await textsOn(page)
    await page.close()
  })

  test('an article in a form is read whatever the fields are called, and followed', async () => {
    const page = await open('fields', inForm(NAMES))
    expect(await textsOn(page)).toEqual(plain)
    await pointAt(page, 'Kofi Mensah')
    await untilCard(page, 'Kofi Mensah')
    await page.evaluate(() => {
      const article = document.getElementsByTagName('article')[0]!
      const form = document.createElement('form')
      form.innerHTML = '<input type="hidden" name="nodeType"><input type="hidden" name="textContent">'
      const paragraph = document.createElement('p')
      paragraph.textContent = 'The engineers of Karfa thanked Zadie Obrecht, who has built four dams in Niger.'
      article.append(form, paragraph)
    })
    await page.mouse.move(5, 5)
    await expect.poll(async () => (await textsOn(page)).length, { timeout: 15_000 }).toBeGreaterThan(plain.length)
    await page.close()
  })

  test('an article is read whatever images, forms and other elements of its page are called', async () => {
    const before = await open('uncalled', withBody(''))
    const expected = await textsOn(before)
    await before.close()
    const page = await open('called', withBody(called(NAMES)))
    expect(await textsOn(page)).toEqual(expected)
    await pointAt(page, 'Kofi Mensah')
    await untilCard(page, 'Kofi Mensah')
    expect(await cardText(page)).toContain('Kofi Mensah')
    await page.close()
  })

  test.each([
    ['an element', 'browser', '<div id="browser"></div>'],
    ['a form with fields', 'chrome', '<form name="chrome"><input name="runtime"><input name="storage"></form>'],
    ['a form with fields', 'browser', '<form name="browser"><input name="runtime"><input name="storage"></form>'],
  ])('%s that is called “%s” switches nothing off', async (_, __, html) => {
    const page = await open('api', withBody(html))
    expect((await session.driver.pageState(page)).state).toBe('ready')
    await pointAt(page, 'Kofi Mensah')
    await untilCard(page, 'Kofi Mensah')
    await page.close()
  })

  // Chromium gives a script no API where either of its names is a frame of the page: there is nobody to ask.
  test.each([
    ['browser', 'srcdoc="x"'],
    ['chrome', 'srcdoc="x"'],
    ['browser', 'src="http://other.localhost/uncalled.html"'],
  ])('a frame that is called “%s” (%s) makes no error', async (called, source) => {
    const errors: unknown[] = []
    const page = await session.driver.browser.newPage()
    page.on('pageerror', (error) => errors.push(error))
    session.site.serve('/frame.html', withBody(`<iframe name="${called}" ${source}></iframe>`))
    await page.goto(`${session.site.origin}/frame.html`)
    if (name === 'firefox') await expect.poll(() => textsOn(page)).toContain('Kofi Mensah')
    else await new Promise((done) => setTimeout(done, 2000))
    expect(errors).toEqual([])
    await page.close()
  })
})
