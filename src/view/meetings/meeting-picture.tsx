import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Analysis } from '../../types.ts'
import type { EntityActions } from '../entity-card.tsx'
import { words } from '../words.ts'
import { Caption } from './caption.tsx'
import { type Lit, partnersOf } from './lit.ts'
import { MeetingBars } from './meeting-bars.tsx'
import { type MeetingChart, meetingChart } from './meeting-chart.ts'
import { NameLane } from './name-lane.tsx'

interface Props {
  readonly analysis: Analysis
  readonly actions: EntityActions
}

/**
 * The article as a score, read along its length: a line a name, a tick where it stands alone, a bar with a bead a name
 * where some share a sentence. Pointing at a name or a bar dims what has nothing to do with it and says it in words.
 */
export function MeetingPicture({ analysis, actions }: Props): JSX.Element | null {
  const [lit, setLit] = useState<Lit>()
  const picture = meetingChart(analysis)
  if (picture.meetings.length === 0) return null
  const shown = lit && partnersOf(picture, lit)
  return (
    <section aria-labelledby="meeting-chart">
      <h2 class="label" id="meeting-chart">
        {words('meetings')}
      </h2>
      <div class="meeting-chart" onPointerLeave={() => setLit(undefined)}>
        <ul>
          {picture.lanes.map((lane, index) => (
            <NameLane
              key={lane.id}
              lane={lane}
              lang={analysis.article.language}
              partners={[...partnersOf(picture, { lane: index })]
                .filter((other) => other !== index)
                .map(nameIn(picture))}
              dim={shown ? !shown.has(index) : false}
              onLight={() => setLit({ lane: index })}
              actions={actions}
            />
          ))}
        </ul>
        <MeetingBars picture={picture} analysis={analysis} lit={lit} light={setLit} jump={actions.jump} />
      </div>
      <div class="caption">
        <p class="soft">{words('meetingsHint')}</p>
        <Caption picture={picture} analysis={analysis} lit={lit} />
      </div>
    </section>
  )
}

const nameIn =
  ({ lanes }: MeetingChart) =>
  (lane: number): string =>
    lanes[lane]!.name
