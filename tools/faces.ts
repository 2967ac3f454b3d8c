import type { JSHandle, Page } from 'puppeteer-core'
import { closedRoot } from './closed-root.ts'

/** What is read on a face of Sidelight and clicked there: the card in its closed root, popup and panel in their windows. */

type Tree = Document | ShadowRoot | Element
/** Handle of a face's window, of a document, of the card's root or of an element. */
export type Surface = JSHandle<Window> | JSHandle<Tree>

const PATIENCE = 10_000

/** The card's root. @throws if no card was opened on the page yet. */
export async function cardOf(page: Page): Promise<JSHandle<ShadowRoot>> {
  const root = await closedRoot(page)
  if (!root) throw new Error('No card was opened on the page.')
  return root as unknown as JSHandle<ShadowRoot>
}

/** All text of the card; empty before one is open. */
export const cardText = async (page: Page): Promise<string> =>
  (await (await closedRoot(page))?.evaluate((root) => root.textContent ?? '')) ?? ''

/** Waits for words on the card and answers all of its text. @throws after a while, with what it says instead. */
export const untilCard = (page: Page, words: string): Promise<string> =>
  until(
    () => cardText(page),
    (text) => text.includes(words),
    words,
  )

/** Waits until the card's words are gone. @throws after a while. */
export const untilNoCard = (page: Page, words: string): Promise<string> =>
  until(
    () => cardText(page),
    (text) => !text.includes(words),
    `no ${words}`,
  )

/** All text of a face. */
export const textOf = (surface: Surface): Promise<string> =>
  (surface as JSHandle<Window | Tree>).evaluate((at) => {
    const tree = 'document' in at ? at.document.body : 'body' in at ? at.body : at
    return tree.textContent ?? ''
  })

/** Waits for words on a face and answers all of its text. @throws after a while, with what it says instead. */
export const untilText = (surface: Surface, words: string): Promise<string> =>
  until(
    () => textOf(surface),
    (text) => text.includes(words),
    words,
  )

/** Clicks the button, link, tab or field that has such words, or such a label. @throws if there is none. */
export async function clickWords(surface: Surface, words: string): Promise<void> {
  const clicked = await (surface as JSHandle<Window | Tree>).evaluate((at, wanted) => {
    const tree = 'document' in at ? at.document : at
    const parts = [
      ...tree.querySelectorAll<HTMLElement>('button, a, summary, label, input, [role=tab], [role=menuitem]'),
    ]
    const says = (part: HTMLElement) => `${part.textContent} ${part.getAttribute('aria-label')} ${part.title}`
    const found = parts.find((part) => says(part).includes(wanted))
    found?.click()
    return found !== undefined
  }, words)
  if (!clicked) throw new Error(`Nothing to click says "${words}": ${await textOf(surface)}`)
}

async function until(read: () => Promise<string>, isThere: (text: string) => boolean, wanted: string): Promise<string> {
  let text = ''
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    text = await read()
    if (isThere(text)) return text
  }
  throw new Error(`Waited for "${wanted}", but it says: ${text}`)
}
