import browser from 'webextension-polyfill'

// Ink on the toolbar's badge, as in `view/tokens.css`.
const COLOUR = '#6b4a12'

/** Shows on the toolbar how many names are marked in a tab. */
export async function showBadge(tabId: number, names: number): Promise<void> {
  // A failure is ignored: the tab may be gone by now.
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setBadgeText({ tabId, text: names ? String(names) : '' }),
  ]).catch(() => {})
}
