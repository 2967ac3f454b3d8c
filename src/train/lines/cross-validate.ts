import { type Agreement, agreement, type Lesson, learnWeights } from './learn-weights.ts'

/** By article: each is judged by weights fitted on the others' parts. */
const PARTS = 8

export function crossValidate(lessons: readonly Lesson[]): Agreement {
  const tallies: Agreement[] = []
  for (let part = 0; part < PARTS; part++) {
    const held = lessons.filter((_, i) => i % PARTS === part)
    const others = lessons.filter((_, i) => i % PARTS !== part)
    tallies.push(agreement(held, learnWeights(others)))
  }
  return tallies.reduce(added)
}

const added = (a: Agreement, b: Agreement): Agreement => ({
  bestLine: plus(a.bestLine, b.bestLine),
  otherLines: plus(a.otherLines, b.otherLines),
  linesAgreed: plus(a.linesAgreed, b.linesAgreed),
  summary: plus(a.summary, b.summary),
})

const plus = (a: readonly [number, number], b: readonly [number, number]) => [a[0] + b[0], a[1] + b[1]] as const
