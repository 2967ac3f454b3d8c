import type { Page } from 'puppeteer-core'
import { closedRoot } from './closed-root.ts'

/** A card as one sees it: in the closed tree that only the browsers' protocols reach. */
export interface SeenCard {
  /** Its accessible name. */
  readonly name: string
  readonly text: string
  readonly box: Box
  readonly pinned: boolean
  readonly sheet: boolean
  /** How far its body is scrolled, in pixels. */
  readonly scroll: number
  /** Its colours. */
  readonly scheme: string
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What is open in the closed tree, cards in the order that they were opened. */
export interface Seen {
  readonly cards: readonly SeenCard[]
  /** The line at the foot of the page. */
  readonly notice?: string | undefined
  /** What screen readers were told last. */
  readonly said?: string | undefined
  /** The name of what has the focus in the tree. */
  readonly focus?: string | undefined
}

const NOTHING: Seen = { cards: [] }

export async function seenOn(page: Page): Promise<Seen> {
  const root = await closedRoot(page)
  if (!root) return NOTHING
  const seen = await root.evaluate((tree) => {
    const shadow = tree as unknown as ShadowRoot
    const cards = [...shadow.querySelectorAll<HTMLElement>('.card')].map((card) => {
      const { left, right, top, bottom } = card.getBoundingClientRect()
      return {
        name: card.querySelector('#name')?.textContent ?? '',
        text: card.textContent ?? '',
        box: { left, right, top, bottom },
        pinned: 'pinned' in card.dataset,
        sheet: 'sheet' in card.dataset,
        scroll: card.querySelector('.card-body')?.scrollTop ?? 0,
        scheme: card.dataset['scheme'] ?? '',
      }
    })
    return {
      cards,
      notice: shadow.querySelector('.notice > span')?.textContent ?? undefined,
      said: shadow.querySelector('[role=status].visually-hidden')?.textContent ?? undefined,
      focus:
        shadow.activeElement?.getAttribute('aria-label') ??
        shadow.getElementById(shadow.activeElement?.getAttribute('aria-labelledby') ?? '')?.textContent ??
        shadow.activeElement?.textContent ??
        undefined,
    }
  })
  await root.dispose()
  return seen
}

/** Waits until what is seen is so. @throws after a while, with what was seen instead. */
export async function untilSeen(page: Page, isSo: (seen: Seen) => boolean): Promise<Seen> {
  const until = Date.now() + 15_000
  let seen = await seenOn(page)
  while (!isSo(seen) && Date.now() < until) {
    await new Promise((done) => setTimeout(done, 40))
    seen = await seenOn(page)
  }
  if (!isSo(seen)) throw new Error(`Seen: ${JSON.stringify(seen)}`)
  return seen
}

export const untilCard = async (page: Page, name: string): Promise<SeenCard> =>
  (await untilSeen(page, ({ cards }) => cards.at(-1)?.name === name)).cards.at(-1)!

export const untilNoCard = (page: Page): Promise<Seen> => untilSeen(page, ({ cards }) => cards.length === 0)

/** Where something in the closed tree is that can be pressed, by its words or its label. @throws if there is none. */
export async function pressable(page: Page, words: string): Promise<{ x: number; y: number }> {
  const root = await closedRoot(page)
  const point = await root?.evaluate((tree, wanted) => {
    const all = [...(tree as unknown as ShadowRoot).querySelectorAll<HTMLElement>('button, summary, a[href]')]
    const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(wanted))
    if (!found) return undefined
    found.scrollIntoView({ block: 'nearest' })
    const { left, top, width, height } = found.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }, words)
  if (!point) throw new Error(`Nothing to press reads "${words}": ${JSON.stringify(await seenOn(page))}`)
  return point
}

/** Presses something in the closed tree with the mouse, as a hand does. */
export async function press(page: Page, words: string): Promise<void> {
  const { x, y } = await pressable(page, words)
  await page.mouse.move(x, y, { steps: 3 })
  await page.mouse.click(x, y)
}
