import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Analysis, Span } from '../../types.ts'
import { arrowTarget } from '../arrow-target.ts'
import { paragraphOf } from '../excerpt.ts'
import { percent } from '../percent.ts'
import { list, number, words } from '../words.ts'
import type { Lit } from './lit.ts'
import type { Meeting, MeetingChart } from './meeting-chart.ts'

interface Props {
  readonly picture: MeetingChart
  readonly analysis: Analysis
  readonly lit: Lit | undefined
  readonly light: (lit: Lit) => void
  readonly jump: (span: Span) => void
}

/** The meetings as bars over the lanes: one stop for Tab, arrows between them, each a way to its sentence. Its length is markup. */
export function MeetingBars({ picture, analysis, lit, light, jump }: Props): JSX.Element {
  const [at, setAt] = useState(0)
  const bars = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const to = arrowTarget(event, { at, total: picture.meetings.length })
    if (to === undefined) return
    event.preventDefault()
    bars.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    <div class="meetings" role="toolbar" aria-label={words('meetingsPicture')} ref={bars} onKeyDown={onKeyDown}>
      {picture.meetings.map((meeting, index) => (
        <button
          type="button"
          key={meeting.sentence.start}
          tabIndex={index === at ? 0 : -1}
          aria-label={meetingWords(meeting, picture, analysis)}
          data-dim={lit !== undefined && !isLit(lit, meeting, index)}
          style={{
            insetInlineStart: percent(meeting.at),
            top: percent(meeting.lanes[0]! / picture.lanes.length),
            bottom: percent(1 - (meeting.lanes.at(-1)! + 1) / picture.lanes.length),
          }}
          onPointerEnter={() => light({ meeting: index })}
          onFocus={() => {
            setAt(index)
            light({ meeting: index })
          }}
          onClick={() => jump(meeting.sentence)}
        >
          {meeting.lanes.map((lane) => (
            <i
              class="bead"
              key={lane}
              data-type={picture.lanes[lane]!.type}
              style={{
                top: percent((lane - meeting.lanes[0]! + 0.5) / (meeting.lanes.at(-1)! - meeting.lanes[0]! + 1)),
              }}
            />
          ))}
        </button>
      ))}
    </div>
  )
}

const isLit = (lit: Lit, { lanes }: Meeting, index: number): boolean =>
  'meeting' in lit ? lit.meeting === index : lanes.includes(lit.lane)

/** "Kofi Mensah, Lomé, paragraph 3". */
function meetingWords({ lanes, sentence }: Meeting, picture: MeetingChart, analysis: Analysis): string {
  const paragraph = paragraphOf(analysis, sentence.start)
  const where = paragraph === 0 ? [] : [words('paragraph', number(paragraph))]
  return list([...lanes.map((lane) => picture.lanes[lane]!.name), ...where])
}
