import '../browser-words.ts'
import { describe, expect, test } from 'vitest'
import { partnersOf } from '../../../src/view/meetings/lit.ts'
import { type MeetingChart, meetingChart } from '../../../src/view/meetings/meeting-chart.ts'
import { RIVER, spanOf, TEXT } from '../river-analysis.ts'

const names = ({ lanes }: MeetingChart, of: Iterable<number>) => [...of].map((lane) => lanes[lane]!.name).sort()

describe('the chart of meetings', () => {
  const picture = meetingChart(RIVER)

  test('a sentence is one meeting, of all whom it ties', () => {
    expect(
      picture.meetings.map(({ sentence, lanes }) => [
        TEXT.slice(sentence.start, sentence.end).slice(0, 12),
        ...names(picture, lanes),
      ]),
    ).toEqual([
      ['Kofi Mensah,', 'Amara Diallo', 'Kofi Mensah', 'Lomé'],
      ['Diallo misle', 'Amara Diallo', 'Kofi Mensah'],
    ])
  })

  test('meetings stand in the order of the text, inside the article', () => {
    const places = picture.meetings.map(({ at }) => at)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.every((at) => at > 0 && at < 1)).toBe(true)
  })

  test('a mention in a meeting is not shown alone as well', () => {
    const alone = picture.lanes.find(({ id }) => id === 'mensah')!.alone
    expect(alone.map(({ start, end }) => TEXT.slice(start, end + 6))).toEqual(['Mensah said.'])
  })

  test('who shares most stands side by side', () => {
    const lane = (id: string) => picture.lanes.findIndex((entry) => entry.id === id)
    expect(Math.abs(lane('diallo') - lane('mensah'))).toBe(1)
  })

  test('of many names those that are named and met most are shown', () => {
    const crowd = Array.from({ length: 20 }, (_, index) => ({
      ...RIVER.entities[0]!,
      id: `place${index}`,
      name: `Place ${index}`,
      mentions: [{ ...spanOf('River'), kind: 'name' as const }],
    }))
    const { lanes } = meetingChart({ ...RIVER, entities: [...crowd, ...RIVER.entities] })
    expect(lanes).toHaveLength(7)
    expect(lanes.map(({ id }) => id)).toEqual(expect.arrayContaining(['diallo', 'mensah', 'lome', 'rsc']))
  })

  test('a tie to an entity that is not there makes no meeting', () => {
    const ties = [{ between: ['diallo', 'nobody'] as const, provenance: [spanOf('Nobody asked us')] }]
    expect(meetingChart({ ...RIVER, ties }).meetings).toEqual([])
  })
})

describe('what is lit', () => {
  const picture = meetingChart(RIVER)
  const lane = (id: string) => picture.lanes.findIndex((entry) => entry.id === id)

  test('a name lights all whom it meets', () => {
    expect(names(picture, partnersOf(picture, { lane: lane('lome') }))).toEqual(['Amara Diallo', 'Kofi Mensah', 'Lomé'])
    expect(names(picture, partnersOf(picture, { lane: lane('rsc') }))).toEqual(['River States Commission'])
  })

  test('a meeting lights its own', () => {
    expect(names(picture, partnersOf(picture, { meeting: 1 }))).toEqual(['Amara Diallo', 'Kofi Mensah'])
    expect([...partnersOf(picture, { meeting: 99 })]).toEqual([])
  })
})
