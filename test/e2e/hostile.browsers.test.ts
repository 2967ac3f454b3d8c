import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { closedRoot } from '../../tools/closed-root.ts'
import { BROWSERS } from '../../tools/drive.ts'
import { markBox, pointAt, waitForMarks } from '../../tools/reader.ts'
import { press, seenOn, untilCard, untilNoCard, untilSeen } from '../../tools/seen-card.ts'
import { startSession } from './start-session.ts'

/** Pages that work against the card: one that spies, and others that break what it stands on. */

const ARTICLE = readFileSync(new URL('../articles/river-pact.html', import.meta.url), 'utf8')
const withHead = (head: string) => ARTICLE.replace('<head>', `<head>${head}`)

const PAGES: Readonly<Record<string, string>> = {
  plain: '',
  spies: '<script src="pages/hostile.js"></script>',
  unsets: '<style>* { all: unset !important; display: block !important } head * { display: none !important }</style>',
  inverts: '<style>html { filter: invert(1); transform: scale(1); zoom: 1; font-size: 40px; direction: rtl }</style>',
  removes: `<script>new MutationObserver((_, observer) => {
    const host = document.querySelector('html > :not(head, body)')
    host?.remove()
    if (!host) return
    globalThis.removed = true
    observer.disconnect()
  }).observe(document, { subtree: true, childList: true })</script>`,
}

/** What a page does once its names are marked. */
const ACTS: Readonly<Record<string, () => void>> = {
  clears: () =>
    void setInterval(() => {
      CSS.highlights.clear()
      document.adoptedStyleSheets = []
    }, 50),
  poisons: () => {
    const poison = () => {
      throw new Error('poisoned')
    }
    const owned: readonly (readonly [object, readonly string[]])[] = [
      [Element.prototype, ['attachShadow', 'append', 'remove', 'closest', 'matches', 'checkVisibility']],
      [HTMLElement.prototype, ['showPopover', 'hidePopover', 'focus']],
      [Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'getRootNode', 'contains']],
      [Document.prototype, ['createElement', 'createTextNode', 'createRange', 'elementFromPoint', 'execCommand']],
      [Range.prototype, ['getClientRects', 'setStart', 'setEnd', 'comparePoint']],
      [EventTarget.prototype, ['addEventListener', 'removeEventListener']],
      [Array.prototype, ['filter', 'flatMap', 'at', 'some', 'findIndex', 'toSorted']],
      [Map.prototype, ['get', 'set']],
    ]
    for (const [owner, keys] of owned) for (const key of keys) Object.defineProperty(owner, key, { value: poison })
    for (const key of ['CSSStyleSheet', 'Highlight', 'requestAnimationFrame', 'setTimeout'])
      Reflect.set(globalThis, key, poison)
  },
}

/** What only the card, the settings and the corrections say. */
const SECRETS =
  /here also|Pin this card|Copy as text|Put right|Noted for|[Ss]idelight|card-body|ROOT |sitesOff|openDelay|extension:\/\//

describe.each(BROWSERS)('a hostile page in %s', (name) => {
  const session = startSession(name)
  let page: Page

  beforeAll(async () => {
    for (const [path, head] of Object.entries(PAGES)) session.site.serve(`/${path}.html`, withHead(head))
    page = await session.driver.browser.newPage()
  })

  async function open(path: string): Promise<void> {
    await page.mouse.move(5, 5)
    await page.goto(`${session.site.origin}/${path}.html`)
    await waitForMarks(page)
  }
  const loot = () => page.evaluate(() => [...(Reflect.get(globalThis, 'loot') as Set<string>)])

  test('its script gets nothing of card, copy, correction and notice', async () => {
    await open('spies')
    await pointAt(page, 'Kofi Mensah')
    await untilCard(page, 'Kofi Mensah')
    await page.evaluate(() => Reflect.get(globalThis, 'select')())
    await press(page, 'Copy')
    await press(page, 'More')
    await press(page, 'Not a name')
    await untilSeen(page, ({ notice }) => notice?.includes('Kofi Mensah') ?? false)
    await page.evaluate(() => Reflect.get(globalThis, 'probe')())
    await press(page, 'Undo')
    const got = await loot()
    // It did look: it sees that there is a host, empty to its eyes, and that names are marked.
    expect(got).toContain('highlight: hl-0')
    expect(got.some((one) => one.includes('HOST <div></div>'))).toBe(true)
    expect(got.filter((one) => SECRETS.test(one))).toEqual([])
    expect(got.filter((one) => /^(message|channel|runtime|storage|Object)/.test(one))).toEqual([])
  })

  test('events that its script makes up open and close nothing', async () => {
    await open('spies')
    const { x, y } = await markBox(page, 'Kofi Mensah')
    const pretend = () =>
      page.evaluate(
        (clientX, clientY) => {
          for (const type of ['pointermove', 'pointerdown', 'click'])
            dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerType: 'touch', bubbles: true }))
          document.body.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }))
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
        },
        x,
        y,
      )
    await pretend()
    await new Promise((done) => setTimeout(done, 700))
    expect((await seenOn(page)).cards).toEqual([])
    await pointAt(page, 'Kofi Mensah')
    await untilCard(page, 'Kofi Mensah')
    await pretend()
    expect((await seenOn(page)).cards).toHaveLength(1)
  })

  test.each(['unsets', 'inverts', 'clears', 'poisons'])(
    'one that %s: the card opens and looks as ever',
    async (what) => {
      await open(what in PAGES ? what : 'plain')
      const { x, y } = await markBox(page, 'Kofi Mensah')
      const act = ACTS[what]
      if (act) await page.evaluate(act)
      await page.mouse.move(x, y - 30)
      await page.mouse.move(x, y, { steps: 4 })
      const { box } = await untilCard(page, 'Kofi Mensah')
      expect(Math.round(box.right - box.left)).toBe(360)
      const look = await (await closedRoot(page))!.evaluate((root) => {
        const card = (root as unknown as ShadowRoot).querySelector('.card')!
        const { fontSize, position, display, direction } = getComputedStyle(card)
        return { fontSize, position, display, direction }
      })
      expect(look).toEqual({ fontSize: '14px', position: 'fixed', display: 'flex', direction: 'ltr' })
      await page.keyboard.press('Escape')
      await untilNoCard(page)
    },
  )

  test('one that removes our host: the next card opens all the same, and no error is thrown', async () => {
    const errors: unknown[] = []
    const isGone = () => page.evaluate(() => Reflect.get(globalThis, 'removed') === true)
    page.on('pageerror', (error) => errors.push(error))
    await open('removes')
    await pointAt(page, 'Kofi Mensah')
    await expect.poll(isGone).toBe(true)
    await page.mouse.move(5, 5)
    await new Promise((done) => setTimeout(done, 700))
    await pointAt(page, 'Kofi Mensah')
    await untilCard(page, 'Kofi Mensah')
    expect(errors).toEqual([])
  })
})
