import type { Analysis } from '../types.ts'
import { type CastEntry, castEntries } from './cast.ts'

/** Who appears with whom and where: a lane a name over the article's length, a link where two share a sentence. */
export interface Company {
  readonly lanes: readonly CastEntry[]
  readonly links: readonly CompanyLink[]
}

export interface CompanyLink {
  /** Indices into the lanes, the upper first. */
  readonly from: number
  readonly to: number
  /** Where in the article, 0 to 1. */
  readonly at: number
}

/** More lanes than this no eye follows. */
const LANES = 8

export function company(analysis: Analysis): Company {
  const lanes = ordered(castEntries(analysis).slice(0, LANES), analysis)
  const laneOf = new Map(lanes.map(({ id }, index) => [id, index]))
  const length = Math.max(1, analysis.article.text.length)
  const links = analysis.ties.flatMap(({ between: [a, b], provenance }) => {
    const ends = [laneOf.get(a), laneOf.get(b)].filter((lane) => lane !== undefined).toSorted((x, y) => x - y)
    if (ends.length < 2) return []
    return provenance.map(({ start, end }) => ({ from: ends[0]!, to: ends[1]!, at: (start + end) / 2 / length }))
  })
  return { lanes, links }
}

/** Each lane beside the one it shares most with: short links cross less. Begins with the name that is named most. */
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
