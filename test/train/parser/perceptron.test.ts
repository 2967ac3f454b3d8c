import fc from 'fast-check'
import { expect, test } from 'vitest'
import { perceptron } from '../../../src/train/parser/perceptron.ts'

const ROWS = 4
const COLUMNS = 20

const change = fc.record({
  row: fc.nat(ROWS - 1),
  column: fc.nat(COLUMNS - 1),
  by: fc.constantFrom(-1, 1),
})

test('averages are the mean of the weights after each step', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 6 }), { minLength: 1, maxLength: 20 }), (steps) => {
      const learned = perceptron(ROWS)
      const weights = new Float64Array(ROWS * COLUMNS)
      const sums = new Float64Array(ROWS * COLUMNS)
      for (const changes of steps) {
        for (const { row, column, by } of changes) {
          learned.change(row, column, by)
          weights[row * COLUMNS + column]! += by
        }
        learned.step()
        weights.forEach((weight, i) => {
          sums[i]! += weight
        })
      }
      const averaged = new Float64Array(ROWS * COLUMNS)
      for (const { row, column, weight } of learned.averaged()) averaged[row * COLUMNS + column] = weight
      // Before the first step all weights are 0: one more that counts.
      for (const [i, weight] of averaged.entries()) expect(weight).toBeCloseTo(sums[i]! / (steps.length + 1), 10)
      for (let row = 0; row < ROWS; row++) {
        const scores = new Float32Array(COLUMNS)
        learned.addTo(scores, row)
        expect([...scores]).toEqual([...weights.subarray(row * COLUMNS, (row + 1) * COLUMNS)].map((one) => one + 0))
      }
    }),
  )
})

test('weights come row by row, columns in order, zeros left out', () => {
  const learned = perceptron(2)
  learned.change(1, 5, 1)
  learned.change(1, 2, 1)
  learned.change(0, 9, 1)
  learned.change(0, 3, 1)
  learned.change(0, 3, -1)
  learned.step()
  expect(learned.averaged().map(({ row, column }) => [row, column])).toEqual([
    [0, 9],
    [1, 2],
    [1, 5],
  ])
})

test('a pruned one changes only the weights that it begins with', () => {
  const learned = perceptron(2, [{ row: 0, column: 1, weight: 3 }])
  learned.change(0, 1, 1)
  learned.change(0, 2, 1)
  learned.change(1, 1, 1)
  const scores = new Float32Array(4)
  learned.addTo(scores, 0)
  learned.addTo(scores, 1)
  expect([...scores]).toEqual([0, 4, 0, 0])
})
