import type { CorpusName } from '../src/train/read-corpus.ts'

/** What is wrong with names: not found, of another type, of other borders, or found where none is. */
export type NameErrors = Readonly<Record<'missed' | 'type' | 'border' | 'junk', number>>

/** Counts the errors in pairs of what is right and what was found. A name of the class MISC is neither missed nor junk. */
export function countNameErrors(
  pairs: readonly (readonly [gold: readonly CorpusName[], found: readonly CorpusName[]])[],
): NameErrors {
  const counts = { missed: 0, type: 0, border: 0, junk: 0 }
  for (const [gold, found] of pairs) {
    for (const name of gold) {
      const kind = name.class === 'MISC' ? undefined : errorOf(name, found)
      if (kind) counts[kind]++
    }
    counts.junk += found.filter((name) => name.class !== 'MISC' && !gold.some((other) => overlap(name, other))).length
  }
  return counts
}

function errorOf(name: CorpusName, found: readonly CorpusName[]): 'missed' | 'type' | 'border' | undefined {
  const over = found.filter((other) => overlap(name, other))
  const same = over.find(({ start, end }) => start === name.start && end === name.end)
  if (same) return same.class === name.class ? undefined : 'type'
  return over.length ? 'border' : 'missed'
}

const overlap = (a: CorpusName, b: CorpusName) => a.start < b.end && b.start < a.end
