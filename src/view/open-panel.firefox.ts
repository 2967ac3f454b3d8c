import browser from 'webextension-polyfill'

/** Opens the sidebar of this window. Must run in the click itself. */
export const openPanel = (): Promise<void> => browser.sidebarAction.open()
