import type { JSX } from 'preact'
import type { EntityActions } from '../entity-card.tsx'
import { percent } from '../percent.ts'
import { list, words } from '../words.ts'
import type { Lane } from './meeting-chart.ts'

interface Props {
  readonly lane: Lane
  readonly lang: string
  /** Names of those whom it meets. */
  readonly partners: readonly string[]
  readonly dim: boolean
  readonly onLight: () => void
  readonly actions: EntityActions
}

/** One name and its line from its first to its last mention. */
export function NameLane({ lane, lang, partners, dim, onLight, actions }: Props): JSX.Element {
  const [first, last] = [lane.places[0]!, lane.places.at(-1)!]
  return (
    <li data-type={lane.type} data-dim={dim} onPointerEnter={onLight}>
      <button
        type="button"
        class="cut"
        dir="auto"
        title={lane.name}
        onClick={() => (lane.hasCard ? actions.open(lane.id) : actions.jump(first))}
        onFocus={onLight}
      >
        <span lang={lang}>{lane.name}</span>
        {partners.length > 0 && <span class="visually-hidden">{`${words('with')} ${list(partners)}`}</span>}
      </button>
      <span class="lane-track" aria-hidden="true">
        <span class="lane-span" style={{ insetInlineStart: percent(first.at), width: percent(last.at - first.at) }} />
        {lane.alone.map((place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: as below
          // biome-ignore lint/a11y/noStaticElementInteractions: hidden from readers by ear and key, whom the name's own button serves
          <i
            class="lane-tick"
            key={place.start}
            style={{ insetInlineStart: percent(place.at) }}
            onClick={() => actions.jump(place)}
          />
        ))}
      </span>
    </li>
  )
}
