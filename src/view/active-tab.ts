import browser from '../extension-api.ts'

/** The tab that the reader looks at, of the window that this page belongs to. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}
