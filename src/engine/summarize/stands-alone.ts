import { isFiniteVerb } from '../extract/statements/is-finite-verb.ts'
import { PERSONAL_PRONOUNS } from '../lexicon/clause-words.ts'
import type { LineCandidate } from './line-candidate.ts'

/**
 * Whether a line can be read without the sentence before it: "He resigned" on the card of the one who resigned, not on that of the one
 * he left; "This is why …" on none.
 */
export function standsAlone({ view, line, entity }: LineCandidate): boolean {
  const at = view.tokens.findIndex(({ start }) => start >= line.start)
  const opener = view.words[/^["“‘']$/.test(view.words[at] ?? '') ? at + 1 : at] ?? ''
  if (/^(?:this|that|these|those|such)$/.test(opener)) return !isFiniteVerb(view.tokens, at + 1)
  if (!PERSONAL_PRONOUNS.has(opener)) return true
  const reference = view.referenceAt.get(at)
  return reference !== undefined && (reference.entity.id === entity || reference.entity.id === line.speaker)
}
