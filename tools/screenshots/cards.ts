import { pointAt } from '../reader.ts'
import { ARTICLE, openPage, type Shoot, type Studio, WIDE } from './studio.ts'

interface CardShot {
  readonly name: string
  readonly viewport: typeof WIDE
  /** The mark whose card is open; none: the marks alone. */
  readonly mark?: string
}

const NARROW = { width: 380, height: 760, deviceScaleFactor: 2 }
/** The card opens after a rest of 300 ms and fades in. */
const OPENING = 500

const LIGHT: readonly CardShot[] = [
  { name: 'marks', viewport: WIDE },
  { name: 'card-person', viewport: WIDE, mark: 'Kofi Mensah' },
  { name: 'card-group', viewport: WIDE, mark: 'Islamic State' },
  { name: 'card-place', viewport: WIDE, mark: 'Geneva' },
  { name: 'card-narrow', viewport: NARROW, mark: 'Kofi Mensah' },
]
const DARK: readonly CardShot[] = [{ name: 'card-dark', viewport: WIDE, mark: 'Kofi Mensah' }]

/** Marks, and the cards of names on the demo article. */
export const CARDS: readonly Shoot[] = [
  { take: (studio) => shootAll(studio, LIGHT) },
  { scheme: 'dark', take: (studio) => shootAll(studio, DARK) },
]

async function shootAll(studio: Studio, shots: readonly CardShot[]): Promise<void> {
  for (const { name, viewport, mark } of shots) {
    const page = await openPage(studio, ARTICLE, { viewport })
    if (mark) await pointAt(page, mark)
    await new Promise((done) => setTimeout(done, OPENING))
    await studio.save(page, name)
    await page.close()
  }
}
