import type { Count } from './findings.ts'
import type { Measure } from './measure.ts'

/** A score that changes where a part of the engine is left out, in percent. */
export interface Change {
  readonly on: string
  readonly score: string
  readonly before: number
  readonly after: number
}

/** What changes from one measure to another, in the order of the first; to 0.01 points. */
export const compare = (before: Measure, after: Measure): Change[] =>
  [...before.scores].flatMap(([on, scores]) =>
    [...scores].flatMap(([score, count]) => {
      const change = { on, score, before: percent(count), after: percent(after.scores.get(on)?.get(score)) }
      return Math.abs(change.after - change.before) < SMALLEST ? [] : [change]
    }),
  )

const SMALLEST = 0.005
const percent = ({ got, of }: Count = { got: 0, of: 0 }) => (100 * got) / (of || 1)
