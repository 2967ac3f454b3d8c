import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Analysis } from '../types.ts'
import type { CastEntry } from './cast.ts'
import { type Company, type CompanyLink, company } from './company.ts'
import type { EntityActions } from './entity-card.tsx'
import { words } from './words.ts'

/** One lane's height and the picture's width, in its own units. */
const LANE = 24
const WIDTH = 220
const TICK = 3.5

/**
 * The article as a score: a line a name, a tick where it stands, a bow where two share a sentence. Pointing at a name
 * dims what has nothing to do with it.
 */
export function CompanyPicture({
  analysis,
  actions,
}: {
  analysis: Analysis
  actions: EntityActions
}): JSX.Element | null {
  const [lit, setLit] = useState<number>()
  const picture = company(analysis)
  if (picture.links.length === 0) return null
  return (
    <section aria-labelledby="company">
      <h2 class="label" id="company">
        {words('company')}
      </h2>
      <div class="company" data-lit={lit !== undefined} onPointerLeave={() => setLit(undefined)}>
        <ul>
          {picture.lanes.map((lane, index) => (
            <LaneName
              key={lane.id}
              lane={lane}
              lang={analysis.article.language}
              partners={partners(picture, index)}
              onLight={() => setLit(index)}
              onGo={() => (lane.hasCard ? actions.open(lane.id) : actions.jump(lane.places[0]!))}
            />
          ))}
        </ul>
        <Score picture={picture} lit={lit} actions={actions} />
      </div>
    </section>
  )
}

interface LaneNameProps {
  readonly lane: CastEntry
  readonly lang: string
  readonly partners: readonly string[]
  readonly onLight: () => void
  readonly onGo: () => void
}

const LaneName = ({ lane, lang, partners: others, onLight, onGo }: LaneNameProps) => (
  <li data-type={lane.type}>
    <button type="button" class="cut" title={lane.name} onClick={onGo} onPointerEnter={onLight} onFocus={onLight}>
      <span lang={lang} dir="auto">
        {lane.name}
      </span>
      {others.length > 0 && <span class="visually-hidden">{`${words('with')} ${others.join(', ')}`}</span>}
    </button>
  </li>
)

function Score({ picture, lit, actions }: { picture: Company; lit: number | undefined; actions: EntityActions }) {
  const height = picture.lanes.length * LANE
  return (
    <svg class="score" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={words('companyPicture')}>
      {picture.lanes.map((lane, index) => (
        <path class="lane" key={lane.id} d={`M0 ${middle(index)}H${WIDTH}`} />
      ))}
      {picture.links.map((link) => (
        <path class="bow" key={`${link.from}-${link.to}-${link.at}`} d={bow(link)} data-dim={isDim(link, lit)} />
      ))}
      {picture.lanes.map((lane, index) => (
        <g data-type={lane.type} data-dim={lit !== undefined && !isNear(picture, lit, index)} key={lane.id}>
          {lane.places.map((place) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: hidden from readers by ear and key, whom the name's own button serves
            <rect
              class="tick"
              key={place.start}
              x={place.at * (WIDTH - TICK)}
              y={middle(index) - 6}
              width={TICK}
              height={12}
              rx={TICK / 2}
              onClick={() => actions.jump(place)}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

const middle = (lane: number): number => lane * LANE + LANE / 2

/** A bow from one lane to the other, that leans out further the further they are apart. */
function bow({ from, to, at }: CompanyLink): string {
  const x = at * (WIDTH - TICK) + TICK / 2
  const lean = Math.min(5 + (to - from) * 3, 16)
  return `M${x} ${middle(from)}C${x + lean} ${middle(from) + 6} ${x + lean} ${middle(to) - 6} ${x} ${middle(to)}`
}

const isDim = ({ from, to }: CompanyLink, lit: number | undefined): boolean =>
  lit !== undefined && from !== lit && to !== lit

const isNear = ({ links }: Company, lit: number, lane: number): boolean =>
  lit === lane || links.some(({ from, to }) => (from === lit && to === lane) || (to === lit && from === lane))

function partners({ lanes, links }: Company, index: number): string[] {
  const others = links.flatMap(({ from, to }) => (from === index ? [to] : to === index ? [from] : []))
  return [...new Set(others)].map((lane) => lanes[lane]!.name)
}
