import { render } from 'preact'
import browser from '../extension-api.ts'
import { answer, callExtension, callTab, type PageState } from '../messages.ts'
import { loadSettings, saveSettings } from '../settings.ts'
import { openPanel } from './open-panel.ts'
import type { PageActions } from './page-actions.ts'
import { PageView } from './page-view.tsx'
import type { Shown } from './shown.ts'
import { unpackPageState } from './unpack-page-state.ts'

interface Options {
  readonly root: HTMLElement
  /** The tab whose page is shown. */
  readonly tab: () => number | undefined
  readonly inPanel: boolean
}

const HOUR = 3_600_000
/** A page that answers does so in a few milliseconds; only after this an empty view would look broken. */
const PATIENCE = 150

/** Shows what is known of a tab's page, and goes on showing it as that changes. `ask` asks the page anew. */
export function followPage({ root, tab, inPanel }: Options): { ask: () => Promise<void> } {
  let shown: Shown = { state: 'asking' }
  const show = (next: Shown) => {
    shown = next
    render(<PageView shown={shown} actions={actions} />, root)
  }
  const ask = async () => {
    const asked = tab()
    const slow = setTimeout(() => show({ state: 'asking' }), PATIENCE)
    const state = await pageOf(asked)
    clearTimeout(slow)
    if (asked === tab()) show(state)
  }
  const unsaved = () => show({ state: 'unsaved' })
  const actions: PageActions = {
    jump: (span) => void toTab(tab(), (id) => callTab(id, 'jump', { span })),
    readAnyway: () => void toTab(tab(), async (id) => show(unpackPageState(await callTab(id, 'readAnyway', {})))),
    reload: () => void toTab(tab(), (id) => browser.tabs.reload(id)).then(() => !inPanel && window.close()),
    switchSite: (on) => 'hostname' in shown && void switchSite(shown.hostname, on).then(ask, unsaved),
    pause: () => void saveSettings({ pausedUntil: Date.now() + HOUR }).then(ask, unsaved),
    openOptions: () => void browser.runtime.openOptionsPage().then(() => !inPanel && window.close()),
    ...(!inPanel && { openPanel: () => void openPanel().then(() => window.close()) }),
  }
  answer({
    pageChanged: async (_, sender) => {
      if (sender.tab?.id === tab()) void ask()
      return null
    },
  })
  void ask()
  return { ask }
}

async function pageOf(tab: number | undefined): Promise<Shown> {
  try {
    return tab === undefined ? { state: 'cannot' } : unpackPageState(await askPage(tab))
  } catch {
    return { state: 'cannot' }
  }
}

/** Where no article stands, or where the page is older than Sidelight, nobody is there to answer yet. */
async function askPage(tab: number): Promise<PageState> {
  try {
    return await callTab(tab, 'page', {})
  } catch {
    await callExtension('putAnnotator', { tab })
    return callTab(tab, 'page', {})
  }
}

/** A tab that is gone by now needs no answer: the view is asked anew when the reader goes to another. */
async function toTab(tab: number | undefined, call: (id: number) => Promise<unknown>): Promise<void> {
  if (tab === undefined) return
  try {
    await call(tab)
  } catch {
    // See above.
  }
}

async function switchSite(hostname: string, on: boolean): Promise<void> {
  const { sitesOff } = await loadSettings()
  const others = sitesOff.filter((site) => site !== hostname)
  await saveSettings(on ? { sitesOff: others, pausedUntil: 0 } : { sitesOff: [...others, hostname] })
}
