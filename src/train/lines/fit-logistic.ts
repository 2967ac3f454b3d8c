/** One thing that was to be chosen or not. */
export interface Example<Feature extends string> {
  readonly features: Readonly<Record<Feature, number>>
  readonly chosen: boolean
}

/** Pulls weights towards zero so that rare features do not run wild; in units of examples. */
const RIDGE = 3
/** Newton's method has long settled by then. */
const STEPS = 12

/** Fits a logistic regression by Newton's method: the same examples give the same weights, rounded to two decimals. */
export function fitLogistic<Feature extends string>(
  examples: readonly Example<Feature>[],
): Record<Feature | 'bias', number> {
  const names = Object.keys(examples[0]?.features ?? {}) as Feature[]
  const rows = examples.map(({ features }) => [1, ...names.map((name) => features[name])])
  const targets = examples.map(({ chosen }) => (chosen ? 1 : 0))
  let weights = new Array<number>(names.length + 1).fill(0)
  for (let step = 0; step < STEPS; step++) weights = newtonStep(rows, targets, weights)
  const named = Object.fromEntries(names.map((name, i) => [name, rounded(weights[i + 1]!)]))
  return { bias: rounded(weights[0]!), ...named } as Record<Feature | 'bias', number>
}

const rounded = (value: number) => Math.round(value * 100) / 100

function newtonStep(rows: readonly number[][], targets: readonly number[], weights: readonly number[]): number[] {
  const size = weights.length
  const gradient = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight))
  const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)))
  for (const [n, row] of rows.entries()) {
    const p = 1 / (1 + Math.exp(-dot(row, weights)))
    for (let i = 0; i < size; i++) {
      gradient[i]! += (targets[n]! - p) * row[i]!
      for (let j = 0; j < size; j++) hessian[i]![j]! += p * (1 - p) * row[i]! * row[j]!
    }
  }
  const step = solve(hessian, gradient)
  return weights.map((weight, i) => weight + step[i]!)
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let i = column + 1; i < size; i++) if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i
    ;[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!]
    for (let i = 0; i < size; i++) {
      if (i === column) continue
      const factor = rows[i]![column]! / rows[column]![column]!
      for (let j = column; j <= size; j++) rows[i]![j]! -= factor * rows[column]![j]!
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!)
}
