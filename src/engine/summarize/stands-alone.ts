import { PERSONAL_PRONOUNS, PREPOSITIONS } from '../languages/en/words/index.ts'
import { firstVerb, isFiniteVerb } from '../parse/is-finite-verb.ts'
import { contains } from '../text/span.ts'
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
  if (pointsBack(view, at) || isAllPronouns(view, line)) return false
  if (!PERSONAL_PRONOUNS.has(opener) || (opener === 'it' && isExpletive(view, at)))
    return !isForeign({ view, line, entity }, behindLeadIn(view, at))
  return introduces({ view, entity }, at) || !isForeign({ view, line, entity }, at)
}

/** Whether a pronoun at a token means somebody whom the reader of this card cannot know. */
function isForeign({ view, line, entity }: Pick<LineCandidate, 'view' | 'line' | 'entity'>, at: number): boolean {
  if (!PERSONAL_PRONOUNS.has(view.words[at] ?? '') || (view.words[at] === 'it' && isExpletive(view, at))) return false
  const reference = view.referenceAt.get(at)?.entity.id
  return (
    reference === undefined || (reference !== entity && reference !== line.speaker && !isNamed(view, reference, at))
  )
}

const isNamed = ({ names }: StorySentence, id: string, before: number) =>
  names.some(({ entity, last }) => entity.id === id && last <= before)

/** "Under questioning by Hart, [he] admitted": where the main clause begins behind a short lead-in. */
function behindLeadIn({ words }: StorySentence, from: number): number {
  if (!PREPOSITIONS.has(words[from] ?? '')) return -1
  const comma = words.indexOf(',', from)
  return comma > 0 && comma - from < LONGEST_LEAD_IN ? comma + 1 : -1
}

const LONGEST_LEAD_IN = 12

/** "[His] sister, Ruth Doe, …" on the card of Ruth Doe: it opens with a pronoun, but names whom it is about. */
function introduces({ view, entity }: Pick<LineCandidate, 'view' | 'entity'>, at: number): boolean {
  const comma = view.words.indexOf(',', at)
  if (!/^(?:his|her|its|their)$/.test(view.words[at] ?? '') || comma < 0 || comma - at > LONGEST_KIN) return false
  if (firstVerb(view.tokens, at, comma) !== undefined) return false
  return view.names.some((name) => name.entity.id === entity && name.first > comma && name.first - comma <= LONGEST_KIN)
}

/** "His former chief of staff, the lawyer Ruth Doe": in tokens, on each side of the comma. */
const LONGEST_KIN = 6

/** "Doe denies it.": of what, stands elsewhere. */
function isAllPronouns({ words, tokens }: StorySentence, line: LineCandidate['line']): boolean {
  const said = words.filter((word, i) => contains(line, tokens[i]!) && /^\p{L}/u.test(word))
  return said.length <= SHORTEST_TELLING && said.some((word) => /^(?:it|this|that|so|them)$/.test(word))
}

/** In words. */
const SHORTEST_TELLING = 4

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
