import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { markBox, pointAt } from '../reader.ts'
import { press, untilSeen } from '../seen-card.ts'
import { ARTICLE, openPage, type Shoot, type Studio, WIDE } from './studio.ts'

interface CardShot {
  readonly name: string
  /** The mark whose card is open; none: the marks alone. */
  readonly mark?: string
  readonly article?: string
  readonly viewport?: typeof WIDE & { readonly hasTouch?: boolean; readonly isMobile?: boolean }
  /** A finger taps it. */
  readonly tap?: boolean
  /** What is then done with the card. */
  readonly act?: (page: Page) => Promise<void>
}

const NARROW = { width: 320, height: 640, deviceScaleFactor: 2 }
/** What a window of 1000 × 760 pixels leaves at 200 %. */
const TWICE = { width: 500, height: 380, deviceScaleFactor: 2 }
const PHONE = { width: 390, height: 760, deviceScaleFactor: 2, hasTouch: true }
const QUOTES = '/pages/quotes.html'
const LONG = '/pages/long-names.html'
const RTL = '/right-to-left.html'

const LIGHT: readonly CardShot[] = [
  { name: 'marks' },
  { name: 'card-person', mark: 'Kofi Mensah' },
  { name: 'card-group', mark: 'Islamic State' },
  { name: 'card-proof', mark: 'Amara Diallo', act: (page) => press(page, 'why') },
  { name: 'card-place', mark: 'Geneva' },
  { name: 'card-quotes', mark: 'Kerlan', article: QUOTES },
  { name: 'card-long', mark: 'Iyer', article: LONG },
  { name: 'card-pinned', mark: 'Kofi Mensah', act: pinAndDrag },
  { name: 'card-menu', mark: 'Islamic State', act: (page) => press(page, 'More') },
  { name: 'card-same', mark: 'Islamic State', act: openSame },
  { name: 'card-related', mark: 'Kofi Mensah', act: (page) => press(page, 'River States Commission') },
  { name: 'notice-undo', mark: 'Islamic State', act: correct },
  { name: 'notice-back', mark: 'Kofi Mensah', act: (page) => press(page, 'as if it were every year') },
  { name: 'card-narrow', mark: 'Kofi Mensah', viewport: NARROW },
  { name: 'card-200', mark: 'Kofi Mensah', viewport: TWICE },
]
const DARK: readonly CardShot[] = [
  { name: 'card-dark', mark: 'Kofi Mensah' },
  { name: 'card-dark-group', mark: 'Islamic State' },
  { name: 'card-dark-menu', mark: 'Islamic State', act: (page) => press(page, 'More') },
]
const ARABIC: readonly CardShot[] = [
  { name: 'card-rtl', mark: 'Kofi Mensah', article: RTL },
  { name: 'card-rtl-group', mark: 'Islamic State', article: RTL },
]
const CHROMIUM: readonly CardShot[] = [
  { name: 'card-forced', mark: 'Kofi Mensah', act: forceColours },
  { name: 'card-sheet', mark: 'Kofi Mensah', viewport: PHONE, tap: true },
]

/** Marks, and the cards of names in each state. */
export const CARDS: readonly Shoot[] = [
  { take: (studio) => shootAll(studio, LIGHT) },
  { scheme: 'dark', take: (studio) => shootAll(studio, DARK) },
  { language: 'ar', take: (studio) => shootAll(studio, ARABIC) },
  { only: 'chromium', take: (studio) => shootAll(studio, CHROMIUM) },
]

async function shootAll(studio: Studio, shots: readonly CardShot[]): Promise<void> {
  const article = readFileSync('test/articles/river-pact.html', 'utf8')
  studio.site.serve(RTL, article.replace('<html lang="en">', '<html lang="en" dir="rtl">'))
  for (const shot of shots) await shoot(studio, shot)
}

async function shoot(studio: Studio, { name, mark, article = ARTICLE, viewport = WIDE, tap, act }: CardShot) {
  const page = await openPage(studio, article, { viewport })
  if (mark) {
    if (tap) await tapOn(page, mark)
    else await pointAt(page, mark)
    await untilSeen(page, ({ cards }) => cards.length > 0)
    await act?.(page)
  }
  await studio.save(page, name)
  await page.close()
}

async function tapOn(page: Page, mark: string): Promise<void> {
  const { x, y } = await markBox(page, mark)
  await page.touchscreen.tap(x, y)
}

async function pinAndDrag(page: Page): Promise<void> {
  await press(page, 'Pin')
  const { left, top } = (await untilSeen(page, ({ cards }) => cards[0]?.pinned === true)).cards[0]!.box
  await page.mouse.move(left + 120, top + 20)
  await page.mouse.down()
  await page.mouse.move(620, 40, { steps: 5 })
  await page.mouse.up()
}

async function openSame(page: Page): Promise<void> {
  await press(page, 'More')
  await press(page, 'Same as')
}

async function correct(page: Page): Promise<void> {
  await press(page, 'More')
  await press(page, 'Not a name')
  await untilSeen(page, ({ notice }) => notice !== undefined)
}

async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
}
