import type { JSX } from 'preact'
import type { MentionPlace } from './entity-view.ts'
import { percent } from './percent.ts'

interface Props {
  readonly places: readonly MentionPlace[]
  /** The one that the reader is at, where there is one. */
  readonly at?: number
  readonly go: (mention: number) => void
}

/** Where in the article a name stands, from its start to its end. Each tick leads there. */
export const Strip = ({ places, at, go }: Props): JSX.Element => (
  <span class="strip" aria-hidden="true">
    {places.map((place, index) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: as below
      // biome-ignore lint/a11y/noStaticElementInteractions: hidden from readers by ear and key, whom the buttons beside serve
      <i
        class="tick"
        key={place.start}
        {...(at !== undefined && { 'data-at': index === at })}
        style={{ insetInlineStart: percent(place.at) }}
        onClick={() => go(index)}
      />
    ))}
  </span>
)
