import '../view/tokens.css'
import '../view/parts.css'
import '../view/page.css'
import { activeTab } from '../view/active-tab.ts'
import { dressPage } from '../view/dress-page.ts'
import { followPage } from '../view/follow-page.tsx'

dressPage()
const tab = await activeTab()
followPage({ root: document.body, tab: () => tab, inPanel: false })
