import { isFiniteVerb } from '../extract/statements/is-finite-verb.ts'
import { PERSONAL_PRONOUNS } from '../lexicon/clause-words.ts'
import type { StorySentence } from './article-view.ts'
import type { LineCandidate } from './line-candidate.ts'

/**
 * Whether a line can be read without the sentence before it: "He resigned" on the card of the one who resigned, not on that of the one
 * he left; "This is why …" on none.
 */
export function standsAlone({ view, line, entity }: LineCandidate): boolean {
  const first = view.tokens.findIndex(({ start }) => start >= line.start)
  const at = /^["“‘']$/.test(view.words[first] ?? '') ? first + 1 : first
  const opener = view.words[at] ?? ''
  if (pointsBack(view, at)) return false
  if (!PERSONAL_PRONOUNS.has(opener) || (opener === 'it' && isExpletive(view, at))) return true
  const reference = view.referenceAt.get(at)
  return reference !== undefined && (reference.entity.id === entity || reference.entity.id === line.speaker)
}

/** "[This] is why", "leaders believe all [this] is worth it": a demonstrative without its noun before the first comma. */
function pointsBack({ tokens, words }: StorySentence, from: number): boolean {
  for (let i = from; i < from + OPENING_REACH && i < words.length && words[i] !== ','; i++) {
    const isDemonstrative = i === from ? DEMONSTRATIVE.test(words[i]!) : /^(?:this|these)$/.test(words[i]!)
    if (isDemonstrative && standsForAll(tokens, i)) return true
  }
  return false
}

const OPENING_REACH = 8
const DEMONSTRATIVE = /^(?:this|that|these|those|such)$/

/** "[this] is", "[these] were", not "[those] infected with plague often develop", which names whom it means. */
const standsForAll = (tokens: StorySentence['tokens'], at: number) =>
  isFiniteVerb(tokens, at + 1) &&
  !(tokens[at]!.text.toLowerCase() === 'those' && /^(?:with|in|by|for|from)$/.test(tokens[at + 2]?.text ?? ''))

/** "It is unclear whether …", "It was not possible to …", "It was midnight when …": "it" means nothing that stands before. */
function isExpletive({ words }: StorySentence, at: number): boolean {
  if (!/^(?:is|was|'s|’s|remains|remained|seems|appears)$/.test(words[at + 1] ?? '')) return false
  const link = words.findIndex((word, i) => i > at + 2 && /^(?:that|whether|if|how|why|when|to)$/.test(word))
  if (link < 0 || link > at + EXPLETIVE_REACH) return false
  return (
    words[link] !== 'to' ||
    /^(?:possible|impossible|difficult|hard|easy|important|necessary|common|early|clear)$/.test(words[link - 1]!)
  )
}

/** "It is now considered a very likely scenario that", in tokens. */
const EXPLETIVE_REACH = 8
