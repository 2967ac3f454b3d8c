import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Analysis } from '../types.ts'
import { ArticleHead } from './article-head.tsx'
import { CastList } from './cast-list.tsx'
import type { EntityActions } from './entity-card.tsx'
import { entityOf } from './entity-view.ts'
import { ExportMenu } from './export-menu.tsx'
import { PlaceList } from './map/place-list.tsx'
import { OpenedName } from './opened-name.tsx'
import type { PageActions } from './page-actions.ts'
import { PageFoot } from './page-foot.tsx'
import { QuoteList } from './quote-list.tsx'
import type { Shown } from './shown.ts'
import { Story } from './story.tsx'
import { TabBar } from './tab-bar.tsx'
import { TimelineList } from './timeline-list.tsx'
import { type WordKey, words } from './words.ts'

type Ready = Extract<Shown, { state: 'ready' }>
type View = (props: { analysis: Analysis; actions: EntityActions }) => JSX.Element

const TABS = {
  story: { label: 'tabStory', View: Story },
  cast: { label: 'tabCast', View: CastList },
  quotes: { label: 'tabQuotes', View: QuoteList },
  timeline: { label: 'tabTimeline', View: TimelineList },
  map: { label: 'tabMap', View: PlaceList },
} as const satisfies Record<string, { label: WordKey; View: View }>
type TabId = keyof typeof TABS

/** The whole article: its story, cast, quotes, times and places; a name opens in the same place, with a way back. */
export function ArticleView({ shown, actions }: { shown: Ready; actions: PageActions }): JSX.Element {
  const { analysis } = shown
  const [tab, setTab] = useState<TabId>('story')
  const { opened, entityActions, scroller, clear } = useOpened(actions, (before) =>
    before ? (entityOf(analysis, before)?.name ?? '') : words(TABS[tab].label),
  )
  const { View } = TABS[tab]
  const select = (id: TabId) => {
    clear()
    setTab(id)
    scroller.current?.scrollTo({ top: 0 })
  }
  return (
    <main class="page-view">
      <ArticleHead shown={shown} actions={actions} />
      <TabBar
        tabs={Object.entries(TABS).map(([id, { label }]) => ({ id: id as TabId, label: words(label) }))}
        selected={tab}
        onSelect={select}
        label={words('views')}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by key (WCAG 2.1.1) */}
      <div class="page-panel" role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`} tabIndex={0} ref={scroller}>
        {/* Only hidden, so that Back finds it as it was: filtered, scrolled, focused. */}
        <div hidden={opened !== undefined}>
          <View analysis={analysis} actions={entityActions} />
        </div>
        {opened !== undefined && <OpenedName key={opened} analysis={analysis} id={opened} actions={entityActions} />}
      </div>
      <PageFoot actions={actions}>
        <ExportMenu analysis={analysis} />
      </PageFoot>
    </main>
  )
}

/** A name that was opened, and where the reader was before. */
interface OpenName {
  readonly id: string
  readonly scroll: number
  readonly focus: Element | null
}

/** The names that were opened one from another. `nameOf` names the one before, or the list where there is none. */
function useOpened(actions: PageActions, nameOf: (before: string | undefined) => string) {
  const [stack, setStack] = useState<readonly OpenName[]>([])
  const scroller = useRef<HTMLDivElement>(null)
  const goTo = ({ scroll, focus }: Omit<OpenName, 'id'>) =>
    requestAnimationFrame(() => {
      const before = focus?.isConnected && focus instanceof HTMLElement ? focus : undefined
      const target = before ?? scroller.current?.querySelector<HTMLElement>('.entity-back') ?? scroller.current
      target?.focus({ preventScroll: true })
      scroller.current?.scrollTo({ top: scroll })
    })
  const back = () => {
    setStack(stack.slice(0, -1))
    goTo(stack.at(-1) ?? { scroll: 0, focus: null })
  }
  const open = (id: string) => {
    setStack([...stack, { id, scroll: scroller.current?.scrollTop ?? 0, focus: document.activeElement }])
    goTo({ scroll: 0, focus: null })
  }
  const opened = stack.at(-1)?.id
  const entityActions: EntityActions = {
    jump: actions.jump,
    open,
    ...(opened !== undefined && { back: { to: nameOf(stack.at(-2)?.id), run: back } }),
  }
  return { opened, entityActions, scroller, clear: () => setStack([]) }
}
