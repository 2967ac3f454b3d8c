import { expect, test } from 'vitest'
import { bestLabels } from '../../../../src/engine/recognize/model/best-labels.ts'
import { LABELS, mayEnd, mayFollow, mayStart, OUTSIDE } from '../../../../src/engine/recognize/model/labels.ts'
import { random } from '../../../../src/train/recognizer/random.ts'

const TOKENS = 3
const ALL_LABELS = Array.from({ length: LABELS }, (_, label) => label)

/** Small whole numbers, so that rows often weigh the same. */
const numbers = (count: number, next: () => number) =>
  Float32Array.from({ length: count }, () => Math.floor(9 * next()))

function legalRows(open: Uint8Array): number[][] {
  const extend = (row: readonly number[]): number[][] => {
    if (row.length === TOKENS) return mayEnd(row.at(-1)!) ? [[...row]] : []
    return ALL_LABELS.filter((label) => label === OUTSIDE || open[row.length])
      .filter((label) => (row.length ? mayFollow(row.at(-1)!, label) : mayStart(label)))
      .flatMap((label) => extend([...row, label]))
  }
  return extend([])
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('no legal row of labels weighs more than the one found (%i)', (seed) => {
  const next = random(seed)
  const weights = numbers(LABELS * LABELS, next)
  const scores = numbers(TOKENS * LABELS, next)
  const open = Uint8Array.from({ length: TOKENS }, () => (next() < 0.8 ? 1 : 0))
  const weigh = (row: ArrayLike<number>) => {
    let sum = 0
    for (let at = 0; at < TOKENS; at++)
      sum += scores[at * LABELS + row[at]!]! + (at > 0 ? weights[row[at - 1]! * LABELS + row[at]!]! : 0)
    return sum
  }
  const labels = new Uint8Array(TOKENS)
  bestLabels(weights)({ scores, open, labels }, 0, TOKENS)
  const rows = legalRows(open)
  expect(rows).toContainEqual([...labels])
  expect(weigh(labels)).toBe(Math.max(...rows.map(weigh)))
})

test('only the places of the sentence are labelled', () => {
  const places = { scores: new Float32Array(3 * LABELS), open: Uint8Array.of(1, 1, 1), labels: Uint8Array.of(7, 7, 7) }
  places.scores[LABELS + OUTSIDE] = 1
  bestLabels(new Float32Array(LABELS * LABELS))(places, 1, 2)
  expect([...places.labels]).toEqual([7, OUTSIDE, 7])
})
