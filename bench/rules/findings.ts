import type { Analysis, Article } from '../../src/types.ts'

/** What one rule said, held against labels: right or wrong. What labels cannot tell gives no verdict. */
export interface Verdict {
  /** As facts, quotes and merges name it: `extract/apposition`. */
  readonly rule: string
  readonly isRight: boolean
}

/** A share, the more the better: so many of so many. */
export interface Count {
  readonly got: number
  readonly of: number
}

/** What labels say of one analysis. */
export interface Findings {
  readonly verdicts: readonly Verdict[]
  /** By what is counted: `roles found`. */
  readonly scores: ReadonlyMap<string, Count>
}

/** Holds an analysis of one article against one kind of labels that it has. */
export interface Check {
  /** The set of labels: `news2`, `cards2`. */
  readonly on: string
  readonly run: (analysis: Analysis) => Findings
}

/** An article and all that was labelled in it. */
export interface LabelledArticle {
  readonly article: Article
  readonly checks: readonly Check[]
}

/** Articles of one source; the first check of each bears its name. */
export interface LabelledSet {
  readonly name: string
  readonly articles: readonly LabelledArticle[]
}

/** Findings that are still being counted. */
export interface Tally {
  readonly findings: Findings
  /** One more of a score that was reached or not. */
  readonly count: (score: string, isGot: boolean) => void
  readonly judge: (rule: string, isRight: boolean) => void
}

export function startTally(): Tally {
  const verdicts: Verdict[] = []
  const scores = new Map<string, Count>()
  return {
    findings: { verdicts, scores },
    count(score, isGot) {
      addCount(scores, score, { got: Number(isGot), of: 1 })
    },
    judge(rule, isRight) {
      verdicts.push({ rule, isRight })
    },
  }
}

/** Adds to what was counted of a score so far. */
export function addCount(scores: Map<string, Count>, score: string, { got, of }: Count): void {
  const known = scores.get(score) ?? { got: 0, of: 0 }
  scores.set(score, { got: known.got + got, of: known.of + of })
}
