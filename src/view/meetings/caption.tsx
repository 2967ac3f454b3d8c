import type { JSX } from 'preact'
import type { Analysis } from '../../types.ts'
import { excerpt } from '../excerpt.ts'
import { ExcerptText } from '../excerpt-text.tsx'
import { textDirection } from '../text-direction.ts'
import { Where } from '../where.tsx'
import { list, words } from '../words.ts'
import { type Lit, partnersOf } from './lit.ts'
import type { MeetingChart } from './meeting-chart.ts'

interface Props {
  readonly picture: MeetingChart
  readonly analysis: Analysis
  readonly lit: Lit | undefined
}

/** What the picture shows, in words: the sentence of a meeting, or a name and whom it meets. */
export function Caption({ picture, analysis, lit }: Props): JSX.Element | null {
  const lang = analysis.article.language
  if (lit && 'meeting' in lit && picture.meetings[lit.meeting]) {
    const sentence = excerpt(analysis, picture.meetings[lit.meeting]!.sentence)
    return (
      <p class="caption-lit" dir={textDirection(lang)}>
        <ExcerptText excerpt={sentence} lang={lang} />
        <Where paragraph={sentence.paragraph} inline />
      </p>
    )
  }
  const lane = lit && 'lane' in lit ? lit.lane : undefined
  if (lane === undefined) return null
  const names = [...partnersOf(picture, { lane })]
    .filter((other) => other !== lane)
    .map((other) => picture.lanes[other]!.name)
  return (
    <p class="caption-lit">
      <b>{picture.lanes[lane]!.name}</b>
      {names.length > 0 && ` ${words('with')} ${list(names)}`}
    </p>
  )
}
