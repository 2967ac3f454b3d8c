import browser from 'webextension-polyfill'
import { openResources } from './open-resources.ts'

// As vite.config.ts packs it.
const READER = 'src/content/index.js'

/**
 * Puts the reader into the page that a tab shows. It may be there already: then it stays alone.
 * @throws where no extension may run, such as the browser's own pages, and where Sidelight has nothing to look for.
 */
export async function putReader(tabId: number): Promise<null> {
  // While the page is read, what is needed to analyze it comes from the disk.
  void openResources()
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [READER] })
  return null
}

/**
 * Puts the reader into the page of a tab that popup or panel ask of.
 * @throws as `putReader` does, and on a page that is on no web site: its address is not told.
 */
export async function putReaderWhereAsked(tabId: number): Promise<null> {
  const { url } = await browser.tabs.get(tabId)
  if (!url) throw new Error('Not a page of a web site.')
  return putReader(tabId)
}
