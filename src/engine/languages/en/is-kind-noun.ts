import { KIND_NOUNS } from './words/index.ts'

/** Is this word, alone, what a place, organization, event or work can be? Plurals too ("cities"). */
export function isKindNoun(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    KIND_NOUNS.has(lower) ||
    (lower.endsWith('s') && KIND_NOUNS.has(lower.slice(0, -1))) ||
    (lower.endsWith('ies') && KIND_NOUNS.has(`${lower.slice(0, -3)}y`))
  )
}
