import type { MeetingChart } from './meeting-chart.ts'

/** What the reader points at: a name's lane or a meeting, by its index. */
export type Lit = { readonly lane: number } | { readonly meeting: number }

/** The lanes that belong to what is lit: a name with all whom it meets, or those of one meeting. */
export function partnersOf({ meetings }: MeetingChart, lit: Lit): Set<number> {
  if ('meeting' in lit) return new Set(meetings[lit.meeting]?.lanes)
  return new Set([lit.lane, ...meetings.filter(({ lanes }) => lanes.includes(lit.lane)).flatMap(({ lanes }) => lanes)])
}
