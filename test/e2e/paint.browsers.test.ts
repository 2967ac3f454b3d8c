import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { BROWSERS } from '../../tools/drive.ts'
import { startSession } from './start-session.ts'

const EVERYWHERE = readFileSync('test/e2e/pages/everywhere.html', 'utf8')

/** What is registered to be painted is painted: seen in pictures, not in the registry. */

const PLACES = [
  'In a box',
  'In a link',
  'In bold',
  'In a quotation',
  'In a list',
  'In a paragraph of a list',
  'In an element',
  'Fourteen boxes',
  'In a table',
  'In a shadow tree',
]

describe.each(BROWSERS)('in %s', (name) => {
  const session = startSession(name)

  async function openWide(path: string): Promise<Page> {
    const page = await session.open(path)
    await page.setViewport({ width: 1200, height: 1400 })
    await page.waitForFunction(() => CSS.highlights.size > 0)
    return page
  }

  test('a name is painted in every kind of place that text stands in', async () => {
    const page = await openWide('/pages/everywhere.html')
    expect(await paintedOn(page)).toEqual(PLACES)
    await page.close()
  })

  test.each([
    ['around its article', (article: Element, box: Element) => article.replaceWith(box) ?? box.append(article)],
    ['into its article', (article: Element, box: Element) => box.append(...article.childNodes) ?? article.append(box)],
  ])('names stay painted when the page puts a box %s', async (_, put) => {
    // Without an element for the main text, so that marks have to be told by their way from the body.
    session.site.serve('/boxed.html', EVERYWHERE.replaceAll(/(<\/?)main/g, '$1div'))
    const page = await openWide('/boxed.html')
    await page.evaluate(`(${put})(document.querySelector('body > div'), document.createElement('section'))`)
    await expect.poll(() => paintedOn(page), { timeout: 10_000 }).toEqual(PLACES)
    await page.close()
  })
})

/** In which of the places the name looks otherwise than it does without any highlight. */
async function paintedOn(page: Page): Promise<string[]> {
  const boxes = await page.evaluate(findNames, PLACES)
  const shoot = async () => {
    const shots: string[] = []
    for (const clip of boxes) shots.push(await page.screenshot({ clip, encoding: 'base64' }))
    return shots
  }
  const painted = await shoot()
  await page.evaluate(() => {
    const kept = [...CSS.highlights]
    Object.assign(window, { kept })
    CSS.highlights.clear()
  })
  const bare = await shoot()
  await page.evaluate(() => {
    for (const [key, highlight] of Reflect.get(window, 'kept')) CSS.highlights.set(key, highlight)
  })
  return PLACES.filter((_, at) => painted[at] !== bare[at])
}

/** Where the name is that follows these words; runs in the page. */
function findNames(places: readonly string[]) {
  const trees: Node[] = [document.querySelector('shadow-text')!.shadowRoot!, document.body]
  const texts = trees.flatMap((tree) => {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    while (walker.nextNode()) found.push(walker.currentNode as Text)
    return found
  })
  return places.map((words) => {
    const from = texts.findIndex(({ data }) => data.includes(words))
    const node = texts.slice(from).find(({ data }) => data.includes('Okafor'))!
    const range = new Range()
    range.setStart(node, node.data.indexOf('Okafor'))
    range.setEnd(node, node.data.indexOf('Okafor') + 'Okafor'.length)
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x, y, width, height: height + 4 }
  })
}
