import browser from '../extension-api.ts'

/** Opens the sidebar of this window. Must run in the click itself. */
export const openPanel = (): Promise<void> => browser.sidebarAction.open()
