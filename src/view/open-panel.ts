import browser from 'webextension-polyfill'

/** Opens the side panel of this window, where the browser has one. Must run in the click itself. */
export const openPanel: (() => Promise<void>) | undefined = panelOpener()

function panelOpener(): (() => Promise<void>) | undefined {
  if (typeof chrome !== 'undefined' && chrome.sidePanel)
    return () => chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT })
  return 'sidebarAction' in browser ? () => browser.sidebarAction.open() : undefined
}
