import type { JSX } from 'preact'

export interface Tab<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly count?: string
}

interface Props<Id extends string> {
  readonly tabs: readonly Tab<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  readonly label: string
}

/** Tabs as the ARIA practices ask: one stop for Tab, arrows between them. The panel has the id `panel`. */
export function TabBar<Id extends string>({ tabs, selected, onSelect, label }: Props<Id>): JSX.Element {
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const to = target(event.key, tabs.length, {
      at: tabs.findIndex(({ id }) => id === selected),
      rtl: getComputedStyle(event.currentTarget).direction === 'rtl',
    })
    if (to === undefined) return
    event.preventDefault()
    onSelect(tabs[to]!.id)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus()
  }
  return (
    <div class="tab-bar" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: text, count }) => (
        <button
          type="button"
          role="tab"
          id={`tab-${id}`}
          key={id}
          aria-selected={id === selected}
          aria-controls="panel"
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {text}
          {count && <span class="count"> {count}</span>}
        </button>
      ))}
    </div>
  )
}

/** Which tab a key leads to. */
function target(key: string, total: number, { at, rtl }: { at: number; rtl: boolean }): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return total - 1
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  return step === 0 ? undefined : (at + (rtl ? -step : step) + total) % total
}
