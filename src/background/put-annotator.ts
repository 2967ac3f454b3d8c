import browser from 'webextension-polyfill'
import { loadModels } from './load-models.ts'

// As vite.config.ts packs them.
const ANNOTATOR = 'src/content/index.js'
const MARKS = 'src/content/marks.js'
const CARDS = 'src/content/card/index.js'

/**
 * Puts the annotator into the page that a tab shows. It may be there already: then it stays alone.
 * @throws where no extension may run, such as the browser's own pages.
 */
export async function putAnnotator(tabId: number): Promise<null> {
  // Read from the disk now, while the page is scanned: it is about to ask for an analysis.
  void loadModels()
  return putScript(tabId, ANNOTATOR)
}

/**
 * Puts the annotator into the page of a tab that popup or panel ask of.
 * @throws as `putAnnotator` does, and on a page that is on no web site: its address is not told.
 */
export async function putAnnotatorWhereAsked(tabId: number): Promise<null> {
  const { url } = await browser.tabs.get(tabId)
  if (!url) throw new Error('Not a page of a web site.')
  return putAnnotator(tabId)
}

/** Puts the marks beside the annotator. @throws if the page is gone. */
export const putMarks = (tabId: number): Promise<null> => putScript(tabId, MARKS)

/** Puts the cards beside the annotator. @throws if the page is gone. */
export const putCards = (tabId: number): Promise<null> => putScript(tabId, CARDS)

async function putScript(tabId: number, file: string): Promise<null> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] })
  return null
}
