import type { JSX } from 'preact'
import type { Span } from '../types.ts'
import type { CastPlace } from './cast.ts'

const WIDTH = 92
const HEIGHT = 14
const TICK = 3

/** Where in the article a name stands, from its start to its end. Each tick jumps there. */
export const Strip = ({ places, jump }: { places: readonly CastPlace[]; jump: (span: Span) => void }): JSX.Element => (
  <svg class="strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
    <path class="lane" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
    {places.map((place) => (
      // biome-ignore lint/a11y/noStaticElementInteractions: hidden from readers by ear and key, whom the name's own button serves
      <rect
        class="tick"
        key={place.start}
        x={place.at * (WIDTH - TICK)}
        y={2}
        width={TICK}
        height={HEIGHT - 4}
        rx={TICK / 2}
        onClick={() => jump(place)}
      />
    ))}
  </svg>
)
