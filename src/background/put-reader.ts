import browser from 'webextension-polyfill'
import { openResources } from './open-resources.ts'

// As vite.config.ts packs it.
const READER = 'src/content/index.js'

/**
 * Puts the reader into the page that a tab shows. It may be there already: then it stays alone.
 * @throws where no extension may run: the browser's own pages, its store.
 */
export async function putReader(tabId: number | undefined): Promise<null> {
  if (tabId === undefined) throw new Error('No tab to put the reader into.')
  // While the page is read, what is needed to analyze it comes from the disk.
  void openResources()
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [READER] })
  return null
}
