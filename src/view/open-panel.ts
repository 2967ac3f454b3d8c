/** Opens the side panel of this window. Must run in the click itself. */
export const openPanel = (): Promise<void> => chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT })
