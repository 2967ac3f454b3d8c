import type { Analysis, Article } from '../../src/types.ts'
import { addCount, type Count, type Findings, type LabelledArticle, type LabelledSet } from './findings.ts'

export type Analyze = (article: Article) => Analysis

/** One article's analysis held against all its labels. */
export interface Examined {
  readonly set: string
  /** The rule of each thing found, as often as it found one. */
  readonly fired: readonly string[]
  readonly found: readonly { readonly on: string; readonly findings: Findings }[]
}

/** What a rule did on one set of labels. Its verdicts are fewer than what it found: not everything is labelled. */
export interface Deeds {
  readonly fired: number
  readonly right: number
  readonly wrong: number
}

/** By set of labels, then by rule or by what is counted. */
export interface Measure {
  readonly rules: ReadonlyMap<string, ReadonlyMap<string, Deeds>>
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, Count>>
}

export const examineAll = (sets: readonly LabelledSet[], analyze: Analyze): Examined[] =>
  sets.flatMap(({ name, articles }) => articles.map((labelled) => examine(name, labelled, analyze)))

export function examine(set: string, { article, checks }: LabelledArticle, analyze: Analyze): Examined {
  const analysis = analyze(article)
  return {
    set,
    fired: rulesThatFired(analysis),
    found: checks.map(({ on, run }) => ({ on, findings: run(analysis) })),
  }
}

export function sumUp(examined: readonly Examined[]): Measure {
  const rules = new Map<string, Map<string, Deeds>>()
  const scores = new Map<string, Map<string, Count>>()
  const note = (on: string, rule: string, { fired = 0, right = 0, wrong = 0 }: Partial<Deeds>) => {
    const deeds = known(rules, on)
    const before = deeds.get(rule) ?? { fired: 0, right: 0, wrong: 0 }
    deeds.set(rule, { fired: before.fired + fired, right: before.right + right, wrong: before.wrong + wrong })
  }
  for (const { set, fired, found } of examined) {
    for (const rule of fired) note(set, rule, { fired: 1 })
    for (const { on, findings } of found) {
      // Only some of an article's lines stand on cards that have a reference: there, those count.
      for (const { rule, isRight } of findings.verdicts)
        note(on, rule, { fired: on === set ? 0 : 1, [isRight ? 'right' : 'wrong']: 1 })
      for (const [score, count] of findings.scores) addCount(known(scores, on), score, count)
    }
  }
  return { rules, scores }
}

function known<T>(bySet: Map<string, Map<string, T>>, on: string): Map<string, T> {
  const own = bySet.get(on) ?? new Map<string, T>()
  bySet.set(on, own)
  return own
}

/** References have no rule of their own: theirs is called by their kind. */
const rulesThatFired = ({ facts, quotes, entities }: Analysis): string[] => [
  ...facts.map(({ rule }) => rule),
  ...quotes.map(({ rule }) => rule),
  ...entities.flatMap(({ merges }) => merges.map(({ rule }) => rule)),
  ...entities.flatMap(({ mentions }) => mentions.flatMap(({ kind }) => (kind === 'name' ? [] : `resolve/${kind}`))),
]
