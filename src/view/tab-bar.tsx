import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { arrowTarget } from './arrow-target.ts'

export interface Tab<Id extends string> {
  readonly id: Id
  readonly label: string
}

interface Props<Id extends string> {
  readonly tabs: readonly Tab<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  readonly label: string
}

/** Tabs as the ARIA practices ask: one stop for Tab, arrows between them. The panel has the id `panel`. */
export function TabBar<Id extends string>({ tabs, selected, onSelect, label }: Props<Id>): JSX.Element {
  const bar = useRef<HTMLDivElement>(null)
  const before = useRef(selected)
  // In a narrow window not all tabs are in sight. The first is, and asking for it would lay the page out once more.
  useEffect(() => {
    if (selected === before.current) return
    before.current = selected
    bar.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ inline: 'nearest' })
  }, [selected])
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const at = tabs.findIndex(({ id }) => id === selected)
    const to = arrowTarget(event, { at, total: tabs.length })
    if (to === undefined) return
    event.preventDefault()
    onSelect(tabs[to]!.id)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus()
  }
  return (
    <div class="tab-bar" role="tablist" aria-label={label} ref={bar} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: text }) => (
        <button
          type="button"
          role="tab"
          id={`tab-${id}`}
          key={id}
          aria-selected={id === selected}
          aria-controls="panel"
          tabIndex={id === selected ? 0 : -1}
          data-label={text}
          onClick={() => onSelect(id)}
        >
          {text}
        </button>
      ))}
    </div>
  )
}
