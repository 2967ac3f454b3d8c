/** Shares of the shingles of two texts: found in both, in the prediction only, in the truth only. They add up to one. */
export interface ShingleMatch {
  readonly both: number
  readonly extra: number
  readonly missed: number
}

const WORDS_PER_SHINGLE = 4

/** Compares two texts by their runs of four words, as the article-extraction-benchmark does. */
export function matchShingles(truth: string, prediction: string): ShingleMatch {
  const expected = countShingles(truth)
  const found = countShingles(prediction)
  const match = { both: 0, extra: 0, missed: 0 }
  for (const shingle of new Set([...expected.keys(), ...found.keys()])) {
    const [e, f] = [expected.get(shingle) ?? 0, found.get(shingle) ?? 0]
    match.both += Math.min(e, f)
    match.extra += Math.max(0, f - e)
    match.missed += Math.max(0, e - f)
  }
  const all = match.both + match.extra + match.missed || 1
  return { both: match.both / all, extra: match.extra / all, missed: match.missed / all }
}

function countShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  const counts = new Map<string, number>()
  const last = words.length ? Math.max(1, words.length - WORDS_PER_SHINGLE + 1) : 0
  for (let at = 0; at < last; at++) {
    const shingle = words.slice(at, at + WORDS_PER_SHINGLE).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision and recall averaged over texts, long and short alike; F1 of the averages. */
export function scoreMatches(matches: readonly ShingleMatch[]): Score {
  const precision = mean(
    matches.filter(({ both, extra }) => both + extra > 0).map(({ both, extra }) => both / (both + extra)),
  )
  const recall = mean(
    matches.filter(({ both, missed }) => both + missed > 0).map(({ both, missed }) => both / (both + missed)),
  )
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1)
