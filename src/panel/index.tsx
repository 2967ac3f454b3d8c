import browser from '../extension-api.ts'
import '../view/tokens.css'
import '../view/parts.css'
import '../view/page.css'
import { activeTab } from '../view/active-tab.ts'
import { dressPage } from '../view/dress-page.ts'
import { followPage } from '../view/follow-page.tsx'

dressPage()
let tab = await activeTab()
const page = followPage({ root: document.body, tab: () => tab, inPanel: true })

// The panel stays while the reader goes from tab to tab and from page to page.
const windowOfPanel = await browser.windows.getCurrent()
browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
  if (windowId !== windowOfPanel.id) return
  tab = tabId
  void page.ask()
})
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (tabId === tab && status === 'complete') void page.ask()
})
