import type { CorpusClass, CorpusName } from './read-corpus.ts'

export type ScoredClass = Exclude<CorpusClass, 'MISC'>

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const CLASSES: readonly ScoredClass[] = ['PER', 'LOC', 'ORG']

/** Exact matches of span and class by class and in all, in percent, over pairs of what is right and what was found. */
export function scoreNames(
  pairs: readonly (readonly [gold: readonly CorpusName[], found: readonly CorpusName[]])[],
): Record<ScoredClass | 'ALL', Score> {
  const count = (classes: readonly CorpusClass[]): Score => {
    let hit = 0
    let wanted = 0
    let said = 0
    for (const [gold, found] of pairs) {
      const keys = new Set(gold.filter((name) => classes.includes(name.class)).map(keyOf))
      const answers = found.filter((name) => classes.includes(name.class))
      wanted += keys.size
      said += answers.length
      hit += answers.filter((name) => keys.has(keyOf(name))).length
    }
    const precision = (100 * hit) / (said || 1)
    const recall = (100 * hit) / (wanted || 1)
    return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
  }
  return { PER: count(['PER']), LOC: count(['LOC']), ORG: count(['ORG']), ALL: count(CLASSES) }
}

const keyOf = (name: CorpusName) => `${name.start}-${name.end}-${name.class}`

/** One line of a table: precision, recall and F1 of each class. */
export function formatScores(title: string, scores: Readonly<Record<string, Score>>): string {
  const cells = Object.entries(scores).map(
    ([kind, { precision, recall, f1 }]) =>
      `${kind} ${precision.toFixed(1)} ${recall.toFixed(1)} ${f1.toFixed(1).padStart(4)}`,
  )
  return `${title.padEnd(30)} ${cells.join('   ')}`
}
