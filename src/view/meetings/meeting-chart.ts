import type { Analysis, Span } from '../../types.ts'
import { type CastEntry, castEntries } from '../cast.ts'
import type { MentionPlace } from '../entity-view.ts'
import { groupBy } from '../group-by.ts'

/** Who appears with whom and where: a lane a name over the article's length, a meeting where some share a sentence. */
export interface MeetingChart {
  readonly lanes: readonly Lane[]
  readonly meetings: readonly Meeting[]
}

export interface Lane extends CastEntry {
  /** Its mentions outside of meetings. */
  readonly alone: readonly MentionPlace[]
}

/** A sentence that names two or more of the lanes. */
export interface Meeting {
  readonly sentence: Span
  /** Its middle in the article, 0 (the start) to 1 (the end). */
  readonly at: number
  /** Indices into the lanes, from the top. */
  readonly lanes: readonly number[]
}

/** More lanes than this no eye follows. */
const LANES = 7

export function meetingChart(analysis: Analysis): MeetingChart {
  const entries = ordered(mostMet(analysis), analysis)
  const meetings = meetingsOf(entries, analysis)
  const lanes = entries.map((entry, lane) => {
    const met = meetings.filter(({ lanes: members }) => members.includes(lane))
    const isAlone = ({ start }: MentionPlace) =>
      !met.some(({ sentence }) => sentence.start <= start && start < sentence.end)
    return { ...entry, alone: entry.places.filter(isAlone) }
  })
  return { lanes, meetings }
}

/** The names that are named, and met, most. */
function mostMet(analysis: Analysis): CastEntry[] {
  const weight = new Map<string, number>()
  for (const { between, provenance } of analysis.ties)
    for (const id of between) weight.set(id, (weight.get(id) ?? 0) + provenance.length)
  const of = ({ id, count }: CastEntry) => count + (weight.get(id) ?? 0)
  return castEntries(analysis)
    .toSorted((a, b) => of(b) - of(a))
    .slice(0, LANES)
}

function meetingsOf(entries: readonly CastEntry[], { ties, article }: Analysis): Meeting[] {
  const laneOf = new Map(entries.map(({ id }, index) => [id, index]))
  const pairs = ties.flatMap(({ between, provenance }) => {
    const lanes = between.map((id) => laneOf.get(id)).filter((lane) => lane !== undefined)
    return lanes.length < 2 ? [] : provenance.map((sentence) => ({ sentence, lanes }))
  })
  const length = Math.max(1, article.text.length)
  return [...groupBy(pairs, ({ sentence }) => sentence.start).values()]
    .map((same) => ({
      sentence: same[0].sentence,
      at: (same[0].sentence.start + same[0].sentence.end) / 2 / length,
      lanes: [...new Set(same.flatMap(({ lanes }) => lanes))].sort((a, b) => a - b),
    }))
    .toSorted((a, b) => a.at - b.at)
}

/** Each lane beside the one it shares most with: short bars cross less. Begins with the name that is named most. */
function ordered(entries: readonly CastEntry[], { ties }: Analysis): CastEntry[] {
  const left = new Set(entries)
  const found: CastEntry[] = []
  const shared = (a: CastEntry, b: CastEntry | undefined) =>
    ties.find(({ between }) => b && between.includes(a.id) && between.includes(b.id))?.provenance.length ?? 0
  while (left.size > 0) {
    const next = [...left].reduce((best, one) => (shared(one, found.at(-1)) > shared(best, found.at(-1)) ? one : best))
    left.delete(next)
    found.push(next)
  }
  return found
}
